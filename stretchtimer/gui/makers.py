"""What the window is given to work with: who reads the library and the journal, who makes the parts of a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.settings import Settings
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import Diary
from stretchtimer.player.clock import Clock
from stretchtimer.routine.library import Library
from stretchtimer.routine.relief import Relief
from stretchtimer.routine.shelf.shelf import Shelf
from stretchtimer.session.ports import Sound


@dataclass(frozen=True)
class Makers:
    """The makers that app.py chose.

    `load_library`, `load_relief` and `open_journal` wait for the disk and are called beside the window; `log` and
    `sound` give the one of their kind, made when first asked for, and wait for nothing. `shelf` tends the person's own
    files, and waits for the disk too. `told_file` remembers
    from one start to the next which open cool-down was pointed out, `ignored_file` which advice was put aside,
    `reminders_file` on which days the person wants to be reminded; without them that is forgotten.
    """

    preferences: Preferences
    load_library: Callable[[], Library]
    load_relief: Callable[[Library], Relief]
    open_journal: Callable[[], Journal]
    log: Callable[[], Diary]
    sound: Callable[[], Sound]
    clock: Clock
    shelf: Shelf
    told_file: Path | None = None
    ignored_file: Path | None = None
    reminders_file: Path | None = None

    @property
    def settings(self) -> Settings:
        """The settings as they are at the moment."""
        return self.preferences.values
