"""Single keys, told as soon as they are pressed, whatever kind of terminal they come from."""

from __future__ import annotations

import re
import time
from types import TracebackType
from typing import Protocol, Self

_KEY = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1bO.|.", re.DOTALL)
_NAMES = {"\r": "enter", "\n": "enter", " ": "space", "=": "+"}  # plus without its shift
_ARROWS = {"\x1b[C": "n", "\x1b[D": "p", "\x1bOC": "n", "\x1bOD": "p"}  # right is next, left is back


class Keys(Protocol):
    """A source of keys, open as long as its `with` block lasts; afterwards the terminal is as it was."""

    @property
    def are_there(self) -> bool:
        """Whether anyone can press a key at all."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def pressed(self, timeout_s: float) -> tuple[str, ...]:
        """The keys pressed since the last call, after waiting at most `timeout_s` seconds for the first."""

    def wake(self) -> None:
        """Take the terminal again: the process was stopped and someone else had it."""


class NoKeys:
    """Nobody at the keys: input comes from a file, a pipe or nowhere."""

    are_there = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def pressed(self, timeout_s: float) -> tuple[str, ...]:
        """No key, after `timeout_s` seconds."""
        time.sleep(timeout_s)
        return ()

    def wake(self) -> None:
        """There is nothing to take."""


def names(typed: str) -> tuple[str, ...]:
    """What a terminal sent, as key names: "space", "enter", or the letter. Arrows are next and back."""
    known = {**_NAMES, **_ARROWS}
    found = (known.get(key, key.lower()) for key in _KEY.findall(typed))
    return tuple(name for name in found if not name.startswith("\x1b"))
