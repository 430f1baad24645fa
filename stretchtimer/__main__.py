"""Start: without arguments the window opens, with arguments the command line runs."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stretchtimer.config.display import display
from stretchtimer.config.language import VARIABLES, names_none, prefer_chosen
from stretchtimer.config.paths import folders
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

if TYPE_CHECKING:
    from stretchtimer.routine.model import Routine

USER_ERROR = 2
SOUND = "sound-child"  # what a frozen program starts itself with, to play: see audio.output.link


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run the verb in `argv` (by default, what the process was called with). The exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments and arguments[0] == SOUND:
        from stretchtimer.audio.output import child

        child.main(*arguments[1:])
        return 0
    prefer_chosen(os.environ, folders(os.environ).settings)
    if arguments:
        from stretchtimer.cli.main import run_command

        return run_command(arguments, os.environ, _print_sheet)
    try:
        return _open_window(os.environ, sys.platform)
    except UserError as error:
        print(error, file=sys.stderr)
        return USER_ERROR


def _print_sheet(routine: Routine, paper: str, out: Path) -> None:
    """Raises UserError if there is no Qt to draw with, or the file cannot be written."""
    try:
        from stretchtimer.gui.exchange.sheet.command import print_sheet

        print_sheet(routine, paper, out)
    except ImportError as error:
        if not is_of_qt(error):
            raise
        words = _("A sheet is drawn with Qt (PySide6), which cannot be loaded: {reason}.")
        raise UserError(words.format(reason=error)) from error


def _open_window(environ: MutableMapping[str, str], platform: str) -> int:
    """Raises UserError if there is no display, or no Qt to draw with."""
    if display(environ, platform) is None:
        raise UserError(
            _(
                "There is no display to open a window on. "
                "To go through a routine here in the terminal: stretchtimer run ROUTINE"
            )
        )
    try:
        if names_none(environ):
            from stretchtimer.gui.language import system_languages

            environ[VARIABLES[0]] = ":".join(system_languages())
        from stretchtimer.gui.app import run_window
    except ImportError as error:
        if not is_of_qt(error):
            raise
        words = _(
            "The window needs Qt (PySide6), which cannot be loaded: {reason}. "
            "Without it: stretchtimer run ROUTINE"
        )
        raise UserError(words.format(reason=error)) from error
    return run_window()


def is_of_qt(error: ImportError) -> bool:
    """Whether Qt could not be loaded. Where a library of the system is missing, only the path tells that it is Qt's."""
    where = f"{error.name} {error.path}"
    return "PySide6" in where or "shiboken6" in where


if __name__ == "__main__":
    sys.exit(main())
