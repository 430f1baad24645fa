"""Where in a TOML text each key stands: tomllib reads the values, and does not say where they were."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from stretchtimer.routine.limits import MAX_KEY_PARTS
from stretchtimer.routine.wording import quoted

KeyPath = tuple[str | int, ...]  # ("step", 1, "hold"): places in lists count from 0 here

_PART = r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'"""
_KEY_PART = re.compile(_PART)
_BARE_PART = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"(?:[ \t\n]|\#[^\n]*)*")
_BETWEEN = re.compile(r"(?:[ \t\n,]|\#[^\n]*)*")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_EQUALS = re.compile(r"[ \t]*=[ \t]*")
_SCALAR = re.compile(
    r'''"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:'{0,2})|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^,\]}\n\#]+''',
    re.DOTALL,
)
_TOO_DEEP = re.compile(
    rf"(?:^[ \t]*\[{{0,2}}|[{{,])[ \t]*(?:(?:{_PART})[ \t]*\.[ \t]*){{{MAX_KEY_PARTS}}}", re.MULTILINE
)


def dotted(path: KeyPath) -> str:
    """`path` as people see it: step[2].hold. Places in lists count from 1."""
    shown = ""
    for part in path:
        if isinstance(part, int):
            shown += f"[{part + 1}]"
        else:
            shown += ("." if shown else "") + (part if _BARE_PART.fullmatch(part) else quoted(part))
    return shown


def too_deep_key(text: str) -> int | None:
    """The line of the first key of more parts than `MAX_KEY_PARTS`, or None. Such keys take tomllib very long."""
    found = _TOO_DEEP.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def lines_of(text: str) -> dict[KeyPath, int]:
    """The line, from 1, on which each key, table and entry of a list begins.

    `text` is TOML that tomllib has read without complaint, its lines ended by LF alone. One pass, O(n).
    """
    return _Scanner(text).scan()


@dataclass(frozen=True, slots=True)
class Statement:
    """A header, or a key with its value, as offsets into the text; a header's value is nothing, at its end."""

    path: KeyPath
    start: int
    value: int
    end: int
    is_header: bool


def statements_of(text: str) -> tuple[Statement, ...]:
    """Every header and every key of `text` in order; what is inside a value is part of it.

    `text` is to be as for `lines_of`.
    """
    scanner = _Scanner(text)
    scanner.scan()
    return tuple(scanner.statements)


@dataclass
class _Open:
    """A list or an inline table that is not closed yet. `next_index` is None in a table."""

    path: KeyPath
    next_index: int | None


class _Scanner:
    """Walks over the text once. It keeps its own stack: how deep a text nests is not in our hands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._lines: dict[KeyPath, int] = {}
        self._last: dict[KeyPath, int] = {}  # of each list of tables, the index of its newest
        self.statements: list[Statement] = []

    def scan(self) -> dict[KeyPath, int]:
        table: KeyPath = ()
        self._take(_BLANK)
        while self._at < len(self._text):
            start, is_header = self._at, self._text[self._at] == "["
            if is_header:
                path = table = self._header()
                value = self._at
            else:
                path = (*table, *self._key(table))
                self._take(_EQUALS)
                value = self._at
                self._value(path)
            end = start + len(self._text[start : self._at].rstrip(" \t"))
            self.statements.append(Statement(path, start, value, end, is_header))
            self._take(_BLANK)
        return self._lines

    def _take(self, pattern: re.Pattern[str]) -> str:
        """What `pattern` matches here, stepping over it."""
        found = pattern.match(self._text, self._at)
        if found is None:
            return ""
        self._line += self._text.count("\n", found.start(), found.end())
        self._at = found.end()
        return found[0]

    def _header(self) -> KeyPath:
        """The table that [a.b] or [[a.b]] opens; a name that stands for a list means its newest entry."""
        many = self._text.startswith("[[", self._at)
        width = 2 if many else 1
        self._at += width
        self._take(_BLANK)
        path: KeyPath = ()
        parts = self._parts()
        for place, part in enumerate(parts):
            path = (*path, part)
            self._lines.setdefault(path, self._line)
            if many and place == len(parts) - 1:
                self._last[path] = self._last.get(path, -1) + 1
            if path in self._last:
                path = (*path, self._last[path])
                self._lines.setdefault(path, self._line)
        # A table opened by its children first is still known by its own header.
        self._lines[path] = self._line
        self._take(_BLANK)
        self._at += width
        return path

    def _key(self, table: KeyPath) -> list[str]:
        """The parts of a key before an equals sign, noted under `table`."""
        parts = self._parts()
        for count in range(1, len(parts) + 1):
            self._lines.setdefault((*table, *parts[:count]), self._line)
        return parts

    def _parts(self) -> list[str]:
        parts = [_unquoted(self._take(_KEY_PART))]
        while self._take(_DOT):
            parts.append(_unquoted(self._take(_KEY_PART)))
        return parts

    def _value(self, path: KeyPath) -> None:
        """Step over the value of `path`, noting all that is inside it."""
        stack: list[_Open] = []
        inside: KeyPath | None = path
        while inside is not None:
            opening = self._text[self._at]
            if opening in "[{":
                self._at += 1
                stack.append(_Open(inside, 0 if opening == "[" else None))
            else:
                self._take(_SCALAR)
            inside = self._next_in(stack)

    def _next_in(self, stack: list[_Open]) -> KeyPath | None:
        """The path of the next value in the innermost open list or table, or None once all are closed."""
        while stack:
            self._take(_BETWEEN)
            if self._text[self._at] in "]}":
                self._at += 1
                stack.pop()
                continue
            holder = stack[-1]
            if holder.next_index is None:
                path = (*holder.path, *self._key(holder.path))
                self._take(_EQUALS)
                return path
            path = (*holder.path, holder.next_index)
            holder.next_index += 1
            self._lines.setdefault(path, self._line)
            return path
        return None


def _unquoted(part: str) -> str:
    """The name that a part of a key stands for."""
    return str(tomllib.loads(f"name = {part}")["name"]) if part[:1] in {"'", '"'} else part
