"""Single keys, from what terminals send."""

from __future__ import annotations

import os
import pty
import sys
import termios
import time
import tty
from pathlib import Path

import pytest

from stretchtimer.cli.terminal.choosing import choose_keys, choose_view
from stretchtimer.cli.terminal.keys import NoKeys, names
from stretchtimer.cli.terminal.line_view import LineView
from stretchtimer.cli.terminal.live_view import LiveView
from stretchtimer.cli.terminal.posix_keys import PosixKeys


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        (" \r\n", ("space", "enter", "enter")),
        ("nNp", ("n", "n", "p")),
        ("+=", ("+", "+")),
        ("\x1b[C\x1b[D\x1bOC\x1bOD", ("n", "p", "n", "p")),
        ("\x1b[A\x1bOP\x1b[15~\x1b[1;5C", ()),
        ("\x1b[200~q", ("q",)),
        ("ü", ("ü",)),
        ("", ()),
    ],
)
def test_what_is_typed_gets_its_name(typed: str, keys: tuple[str, ...]) -> None:
    """Arrows are next and back; other function keys are nothing, not the letters they are made of."""
    assert names(typed) == keys


def test_a_terminal_gives_keys_at_once_and_gets_its_modes_back() -> None:
    """No Enter is needed, nothing is echoed, and afterwards all is as before."""
    ours, theirs = pty.openpty()
    try:
        before = termios.tcgetattr(theirs)
        with PosixKeys(theirs) as keys:
            assert keys.pressed(0.0) == ()
            os.write(ours, b"n ")
            assert keys.pressed(5.0) == ("n", "space")
            tty.setraw(theirs)
            keys.wake()
            assert not termios.tcgetattr(theirs)[tty.LFLAG] & (termios.ICANON | termios.ECHO)
        assert termios.tcgetattr(theirs) == before
    finally:
        os.close(theirs)
        os.close(ours)


def test_a_letter_in_two_pieces_is_one_letter() -> None:
    """Slow lines cut letters in two."""
    ours, theirs = pty.openpty()
    with PosixKeys(theirs) as keys:
        os.write(ours, "ü".encode()[:1])
        assert keys.pressed(5.0) == ()
        os.write(ours, "ü".encode()[1:])
        assert keys.pressed(5.0) == ("ü",)
    os.close(theirs)
    os.close(ours)


def test_a_terminal_that_hangs_up_is_quiet() -> None:
    """No key, no fault, and no loop that spins."""
    ours, theirs = pty.openpty()
    with PosixKeys(theirs) as keys:
        os.close(ours)
        assert keys.pressed(0.01) == ()
        begun = time.monotonic()
        assert keys.pressed(0.05) == ()
        assert time.monotonic() - begun >= 0.045
        keys.wake()
    os.close(theirs)


def test_no_terminal_means_no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Input from a pipe, or none at all."""
    with Path(os.devnull).open(encoding="utf-8") as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        assert isinstance(choose_keys(), NoKeys)
    monkeypatch.setattr(sys, "stdin", None)
    with choose_keys() as keys:
        assert not keys.are_there
        assert keys.pressed(0.0) == ()
        keys.wake()
    assert isinstance(choose_view(), LineView)


def test_a_terminal_means_keys_and_a_live_view(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both, unless the terminal says that it cannot move its cursor."""
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "r+b", buffering=0) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        monkeypatch.setattr(sys, "stdout", terminal)
        monkeypatch.setenv("TERM", "xterm")
        keys, live = choose_keys(), choose_view()
        monkeypatch.setenv("TERM", "dumb")
        plain = choose_view()
        monkeypatch.undo()
    os.close(ours)
    assert isinstance(keys, PosixKeys) and isinstance(live, LiveView) and isinstance(plain, LineView)
