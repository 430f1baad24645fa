"""Single keys from a Windows console, by the C runtime's own functions."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from stretchtimer.cli.terminal.keys import names

assert sys.platform == "win32"  # so that mypy, too, knows where msvcrt is
import msvcrt  # noqa: E402

LOOK_S = 0.02  # the console cannot be waited on; it is looked at this often
_ARROWS = {"M": "n", "K": "p"}  # after a prefix; right is next, left is back


class WindowsKeys:
    """Keys from the console. Nothing is switched, so nothing need be put back."""

    are_there = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def pressed(self, timeout_s: float) -> tuple[str, ...]:
        """The keys pressed, after waiting at most `timeout_s` seconds for the first."""
        until = time.monotonic() + timeout_s
        while not msvcrt.kbhit():
            left = until - time.monotonic()
            if left <= 0:
                return ()
            time.sleep(min(LOOK_S, left))
        found: list[str] = []
        while msvcrt.kbhit():
            found.extend(_key())
        return tuple(found)

    def wake(self) -> None:
        """There is nothing to take."""


def _key() -> tuple[str, ...]:
    key = msvcrt.getwch()
    if key in ("\x00", "\xe0"):  # the prefix of a key that has no letter
        arrow = _ARROWS.get(msvcrt.getwch())
        return (arrow,) if arrow else ()
    if key == "\x03":
        raise KeyboardInterrupt
    return names(key)
