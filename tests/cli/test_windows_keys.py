"""Single keys from a Windows console, with its C runtime made by hand."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

NAME = "stretchtimer.cli.terminal.windows_keys"


class HandConsole(ModuleType):
    """The console's part of `msvcrt`: what was typed comes out letter by letter."""

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.typed: list[str] = []

    def kbhit(self) -> bool:
        return bool(self.typed)

    def getwch(self) -> str:
        return self.typed.pop(0)


Open = Callable[[str], Any]


@pytest.fixture
def console(monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Keys of a console in which something has been typed."""
    runtime = HandConsole()
    monkeypatch.setitem(sys.modules, "msvcrt", runtime)
    monkeypatch.setattr(sys, "platform", "win32")
    keys = importlib.import_module(NAME).WindowsKeys()

    def typed(text: str) -> Any:
        runtime.typed.extend(text)
        return keys

    yield typed
    sys.modules.pop(NAME, None)


def test_letters_and_arrows_come_at_once(console: Open) -> None:
    """Letters by name, right and left as next and back, other keys not at all."""
    with console("n \r\xe0M\xe0K\x00;q") as keys:
        assert keys.are_there
        assert keys.pressed(0.0) == ("n", "space", "enter", "n", "p", "q")
        keys.wake()


def test_nothing_typed_is_waited_for_no_longer_than_told(console: Open) -> None:
    """And then there is no key."""
    begun = time.monotonic()
    assert console("").pressed(0.05) == ()
    assert 0.05 <= time.monotonic() - begun < 2


def test_ctrl_c_leaves(console: Open) -> None:
    """The console hands it over as a letter."""
    with pytest.raises(KeyboardInterrupt):
        console("\x03").pressed(0.0)
