"""Which keys and which view there can be, by what this process reads from and writes to."""

from __future__ import annotations

import os
import sys

from stretchtimer.cli.terminal.keys import Keys, NoKeys
from stretchtimer.cli.terminal.line_view import LineView
from stretchtimer.cli.terminal.view import View


def choose_keys() -> Keys:
    """The keys of the terminal that is read from, if it is one."""
    if not sys.stdin or sys.stdin.closed or not sys.stdin.isatty():
        return NoKeys()
    keys: Keys
    if sys.platform == "win32":
        from stretchtimer.cli.terminal.windows_keys import WindowsKeys

        keys = WindowsKeys()
    else:
        from stretchtimer.cli.terminal.posix_keys import PosixKeys

        keys = PosixKeys(sys.stdin.fileno())
    return keys


def choose_view() -> View:
    """The live picture where the terminal can move its cursor, else lines."""
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return LineView()
    from stretchtimer.cli.terminal.live_view import LiveView

    return LiveView()
