"""One key of a TOML text set or taken out: its own lines change, and not a letter of any other.

tomlkit can do this too, but only after it has parsed the whole file: 42 ms for 300 steps, where the window has 20 ms
for an edit and everything that follows from it.
"""

from __future__ import annotations

from collections.abc import Sequence

from stretchtimer.routine.editing.toml_text import key_text, toml_text
from stretchtimer.routine.lines import KeyPath, Statement, statements_of

_MARK = "\ufeff"  # some editors on Windows put it in front


def set_key(text: str, table: KeyPath, name: str, value: object, order: Sequence[str]) -> str:
    """`text` with `name` of `table` set to `value`; a new key goes behind those that `order` has before it.

    `table` is as `statements_of` tells it, and is there.
    """
    plain, statements = _scanned(text)
    here = _of(statements, table)
    there = next((one for one in here if one.path == (*table, name)), None)
    if there is not None:
        return as_before(text, plain[: there.value] + toml_text(value) + plain[there.end :])
    at = _end_of_line(plain, _one_before(here, name, order))
    line = f"{_indent(plain, here)}{key_text(name)} = {toml_text(value)}\n"
    before = plain[:at] + ("\n" if at and plain[at - 1] != "\n" else "")
    return as_before(text, before + line + plain[at:])


def drop_key(text: str, table: KeyPath, name: str | int) -> str:
    """`text` without `name` of `table`: without its line, or its lines; as it was if there is none.

    A number takes one table out of a list of tables.
    """
    plain, statements = _scanned(text)
    for one in reversed(statements):
        if one.path[: len(table) + 1] == (*table, name):
            start = plain.rfind("\n", 0, one.start) + 1
            plain = plain[:start] + plain[_end_of_line(plain, one) :]
    return as_before(text, plain)


def plain_text(text: str) -> str:
    """`text` as the scanner wants it: lines ended by LF alone, nothing in front. Line numbers stay the same."""
    return text.removeprefix(_MARK).replace("\r\n", "\n")


def _scanned(text: str) -> tuple[str, tuple[Statement, ...]]:
    plain = plain_text(text)
    return plain, statements_of(plain)


def as_before(text: str, plain: str) -> str:
    """`plain` with the line ends and the mark that `text` has."""
    mark = _MARK if text.startswith(_MARK) else ""
    return mark + (plain.replace("\n", "\r\n") if "\r\n" in text else plain)


def _of(statements: Sequence[Statement], table: KeyPath) -> list[Statement]:
    """The header of `table`, unless it is the root, and what stands right in it."""
    return [one for one in statements if one.path == table or (one.path[:-1] == table and not one.is_header)]


def _one_before(here: Sequence[Statement], name: str, order: Sequence[str]) -> Statement | None:
    """What a new key `name` goes behind: the last key that `order` has before it, else the header if there is one."""
    earlier = set(order[: order.index(name)]) if name in order else set(order)
    keys = [one for one in here if not one.is_header and one.path[-1] in earlier]
    headers = [one for one in here if one.is_header]
    found = keys or headers
    return found[-1] if found else None


def _end_of_line(plain: str, one: Statement | None) -> int:
    """Where the line after `one` begins; 0 for nothing."""
    if one is None:
        return 0
    end = plain.find("\n", one.end)
    return len(plain) if end < 0 else end + 1


def _indent(plain: str, here: Sequence[Statement]) -> str:
    """The spaces before a key of this table: as many as its last statement has."""
    if not here:
        return ""
    start = here[-1].start
    return plain[plain.rfind("\n", 0, start) + 1 : start]
