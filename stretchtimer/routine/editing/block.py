"""A file of steps cut into blocks of lines: each step with the comment that stands above it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from stretchtimer.routine.editing.splicing import drop_key, plain_text, set_key
from stretchtimer.routine.lines import KeyPath, Statement, statements_of

STEP_HEADER = "[[step]]"
INSIDE_HEADER = "[[step.step]]"
_INDENT = "  "


@dataclass(frozen=True)
class Block:
    """The lines of one table, with blank lines and the comment above its header, if it has one."""

    text: str

    @cached_property
    def keys(self) -> Mapping[str, object]:
        """What the lines say."""
        header = self._header
        return tomllib.loads(plain_text(self.text)[header.end if header else 0 :])

    @cached_property
    def _header(self) -> Statement | None:
        return next((one for one in statements_of(plain_text(self.text)) if one.is_header), None)

    def with_key(self, name: str, value: object, order: Sequence[str]) -> Block:
        """The block that says `value` for `name`; None takes it out. Unchanged if it says so already."""
        if self.keys.get(name) == value and type(self.keys.get(name)) is type(value):
            return self
        table = self._header.path if self._header else ()
        if value is None:
            return Block(drop_key(self.text, table, name))
        return Block(set_key(self.text, table, name, value, order))

    def inside(self, a_round: bool) -> Block:
        """The block as it stands in a round, or outside of one: another header, two spaces more or less."""
        plain, header = plain_text(self.text), self._header
        wanted = INSIDE_HEADER if a_round else STEP_HEADER
        if header is None or plain[header.start : header.end] == wanted:
            return self
        in_values = _lines_in_values(plain)
        lines = (plain[: header.start] + wanted + plain[header.end :]).split("\n")
        moved = [
            line if number in in_values or not line else _indented(line, a_round)
            for number, line in enumerate(lines)
        ]
        ended = "\r\n" if "\r\n" in self.text else "\n"
        return Block(ended.join(moved))

    @property
    def comment(self) -> str:
        """What stands above the header."""
        header = self._header
        above = plain_text(self.text)[: header.start] if header else ""
        return above[: above.rfind("\n") + 1]

    def below(self, comment: str) -> Block:
        """The block with the lines of `comment` above its own."""
        return Block(comment + self.text.lstrip("\r\n")) if comment.strip() else self


def cut(text: str) -> tuple[Block, tuple[tuple[KeyPath, Block], ...]] | None:
    """What stands before the first step, and the block of every [[step]] and [[step.step]], with its path.

    None if there are none, or if they are written in another way, as a list on one line say. `text` is sound TOML.
    """
    plain = plain_text(text)
    statements = statements_of(plain)
    tables = {one.path for one in statements if one.is_header}
    for one in statements:
        if (
            not one.is_header
            and "step" in one.path
            and (one.path[-1] == "step" or one.path[:-1] not in tables)
        ):
            return None
    if not tables or any(path[0] != "step" for path in tables):
        return None
    lines = text.split("\n")
    starts = _starts(plain, statements)
    head = Block(_joined(lines[: starts[0]], goes_on=True))
    blocks = [Block(_joined(lines[a:b], b < len(lines))) for a, b in pairwise([*starts, len(lines)])]
    paths = [one.path for one in statements if one.is_header]
    return head, tuple(zip(paths, blocks, strict=True))


def joined(blocks: Sequence[Block]) -> str:
    """The blocks as one text again; none of them shares a line with the next."""
    *others, last = [block.text for block in blocks]
    whole = "".join(text if not text or text.endswith("\n") else text + "\n" for text in others)
    return whole + last


def _joined(lines: Sequence[str], goes_on: bool) -> str:
    return "\n".join(lines) + ("\n" if goes_on and lines else "")


def _starts(plain: str, statements: Sequence[Statement]) -> list[int]:
    """The line on which each block begins: blank lines, and a comment without a gap to the header, belong to it."""
    lines = plain.split("\n")
    starts, last_end, last_line = [], 0, 0
    for one in statements:
        at = header_line = last_line + plain.count("\n", last_end, one.start)
        if one.is_header:
            first = last_line + 1 if last_end else 0
            while at > first and lines[at - 1].lstrip().startswith("#"):
                at -= 1
            while at > first and not lines[at - 1].strip():
                at -= 1
            starts.append(at)
        last_line, last_end = header_line + plain.count("\n", one.start, one.end), one.end
    return starts


def _lines_in_values(plain: str) -> set[int]:
    """The lines that go on with the value of a line before: their spaces may be part of a text."""
    numbers: set[int] = set()
    for one in statements_of(plain):
        first, last = plain.count("\n", 0, one.start), plain.count("\n", 0, one.end)
        numbers.update(range(first + 1, last + 1))
    return numbers


def _indented(line: str, more: bool) -> str:
    return _INDENT + line if more else line.removeprefix(_INDENT)
