"""The small checks every reader of the table needs: each takes one value, tells what is wrong with it, or gives it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from stretchtimer.figure.vectors import Point

KeyPath = tuple[str | int, ...]
"""Where a value stands, from the `[figure]` table inwards: ("keyframe", 2, "right", "hip")."""

Problem = Callable[[KeyPath, str], None]
"""Takes note of something wrong at a place, in a sentence for the person."""

Words = Callable[[str], str]
"""Gives a message in the person's language."""

Table = Mapping[str, object]
Choice = TypeVar("Choice", bound=StrEnum)
LISTED = 12  # how many names a message lists
LONGEST_SHOWN = 40
LARGEST_SHOWN = 10**18  # longer numbers are of no use to anyone


@dataclass(frozen=True, slots=True)
class Checks:
    """Takes values out of tables. Whatever is wrong goes to `problem`; the value is then None."""

    problem: Problem
    _: Words

    def unfit(self, path: KeyPath, value: object, expected: str) -> None:
        """Tell that `value` cannot stand at `path`."""
        words = self._("found {found}, expected {expected}")
        self.problem(path, words.format(found=self.shown(value), expected=expected))

    def shown(self, value: object) -> str:
        """`value` in a few words, safe to print whatever a file holds."""
        if value is None:
            return self._("nothing")
        if isinstance(value, Mapping):
            return self._("a table")
        if isinstance(value, list | tuple):
            return self._("a list of {count}").format(count=len(value))
        if isinstance(value, int) and abs(value) > LARGEST_SHOWN:
            return self._("a huge number")
        text = str(value) if len(str(value)) <= LONGEST_SHOWN else str(value)[: LONGEST_SHOWN - 1] + "…"
        printable = "".join(c if c.isprintable() else "?" for c in text)
        return f'"{printable}"' if isinstance(value, str) else printable.lower()

    def table(self, value: object, path: KeyPath) -> Table | None:
        """`value` as a table."""
        if isinstance(value, Mapping):
            return value
        self.unfit(path, value, self._("a table"))
        return None

    def tables(self, table: Table, name: str, most: int) -> tuple[Table, ...]:
        """The list of tables `name`; empty if it is left out."""
        found = table.get(name, ())
        if not isinstance(found, list | tuple):
            self.unfit((name,), found, self._("a list of tables"))
            return ()
        if len(found) > most:
            self.unfit((name,), found, self._("at most {most}").format(most=most))
            return ()
        rows = [self.table(row, (name, index)) for index, row in enumerate(found)]
        return tuple(row for row in rows if row is not None)

    def known(self, table: Table, allowed: Collection[str], path: KeyPath) -> None:
        """Tell of every name in `table` that is not `allowed`."""
        for name in table:
            if name not in allowed:
                words = self._("unknown key {name}").format(name=self.shown(name))
                self.problem((*path, name), words + self._meant(name, allowed))

    def number(self, value: object, path: KeyPath, low: float, high: float) -> float | None:
        """`value` as a number between `low` and `high`."""
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
            return value
        self.unfit(path, value, self._("a number from {low:g} to {high:g}").format(low=low, high=high))
        return None

    def numbers(self, value: object, path: KeyPath, most: int, low: float, high: float) -> tuple[float, ...]:
        """`value` as a list of one to `most` numbers; empty if it is none."""
        if not isinstance(value, list | tuple) or not 1 <= len(value) <= most:
            self.unfit(path, value, self._("a list of at most {most} numbers").format(most=most))
            return ()
        read = [self.number(item, (*path, index), low, high) for index, item in enumerate(value)]
        return tuple(item for item in read if item is not None)

    def pair(self, value: object, path: KeyPath, low: float, high: float) -> Point | None:
        """`value` as two numbers."""
        if not isinstance(value, list | tuple) or len(value) != 2:
            self.unfit(path, value, self._("two numbers, [a, b]"))
            return None
        first = self.number(value[0], (*path, 0), low, high)
        second = self.number(value[1], (*path, 1), low, high)
        return None if first is None or second is None else (first, second)

    def flag(self, value: object, path: KeyPath) -> bool | None:
        """`value` as true or false."""
        if isinstance(value, bool):
            return value
        self.unfit(path, value, self._("true or false"))
        return None

    def text(self, value: object, path: KeyPath, longest: int) -> str | None:
        """`value` as a text of at most `longest` letters."""
        if isinstance(value, str) and len(value) <= longest:
            return value
        self.unfit(path, value, self._("a text of at most {longest} letters").format(longest=longest))
        return None

    def name(self, value: object, path: KeyPath, allowed: Collection[str]) -> str | None:
        """`value` as one of the `allowed` names."""
        if isinstance(value, str) and value in allowed:
            return value
        self.unfit(path, value, self._listed(allowed))
        return None

    def near_name(self, value: object, path: KeyPath, allowed: Collection[str]) -> str | None:
        """`value` as one of many `allowed` names: what is nearest to it is proposed."""
        if isinstance(value, str) and value not in allowed:
            self.problem(
                path, self._("found {found}").format(found=self.shown(value)) + self._meant(value, allowed)
            )
            return None
        return self.name(value, path, allowed)

    def names(self, value: object, path: KeyPath, allowed: Collection[str]) -> tuple[str, ...]:
        """`value` as a list of `allowed` names; those that are not are told of and left out."""
        if not isinstance(value, list | tuple):
            self.unfit(path, value, self._("a list of names"))
            return ()
        read = [self.near_name(item, (*path, index), allowed) for index, item in enumerate(value)]
        return tuple(item for item in read if item is not None)

    def choice(self, value: object, path: KeyPath, kind: type[Choice]) -> Choice | None:
        """`value` as one of the choices `kind` lists."""
        name = self.name(value, path, [choice.value for choice in kind])
        return None if name is None else kind(name)

    def _meant(self, name: str, allowed: Iterable[str]) -> str:
        """The end of a sentence: what was likely meant, or what there is."""
        names = list(allowed)
        if close := difflib.get_close_matches(name[:LONGEST_SHOWN].casefold(), names, n=1):
            return self._(', did you mean "{near}"?').format(near=close[0])
        return self._(", expected {names}").format(names=self._listed(names))

    def _listed(self, allowed: Iterable[str]) -> str:
        names = [f'"{name}"' for name in allowed]
        return self._(", ").join([*names[:LISTED], "…"] if len(names) > LISTED else names)
