"""The editor in a window, with real files, for tests."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from stretchtimer.gui.editor.keeper import EditorKeeper
from stretchtimer.gui.editor.page import EditorPage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.window import MainWindow
from stretchtimer.routine.editing import edits
from stretchtimer.routine.library import Library
from stretchtimer.routine.shelf.drafts import Drafts
from tests.gui.editor.benches import EXERCISES, THREE_STEPS
from tests.gui.evening import House, open_window
from tests.gui.made import ROUTINES

SHORTER = THREE_STEPS.replace('# slowly\n[[step]]\nexercise = "bodyweight_squat"\nreps = 5\n\n', "")


class Desk:
    """A window, a file of the person's, and the editor that is open on it."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot, text: str = THREE_STEPS) -> None:
        self.qtbot = qtbot
        library = Library({one.id: one for one in ROUTINES}, EXERCISES)
        self.house = House(folder, library=library)
        self.path = self.house.makers().shelf.folders.routines / "mine.toml"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(text)
        self.open(theme)

    def open(self, theme: Theme) -> None:
        """Another window on the same files, as at another start."""
        self.window: MainWindow = open_window(self.house, theme, self.qtbot)
        self.keeper = self.window.findChild(EditorKeeper)

    def edit(self, path: Path | None = None) -> EditorPage:
        """Open the file."""
        self.keeper.edit(path or self.path)
        return self.shown()

    def shown(self) -> EditorPage:
        """The editor, once it is there."""
        self.qtbot.waitUntil(lambda: self.keeper.page is not None and self.keeper.page.isVisible())
        page = self.keeper.page
        assert page is not None
        return page

    def remove_first(self) -> None:
        """Take the first step out: the file would be SHORTER."""
        self.shown().bench.edit("remove", lambda draft: edits.remove(draft, [1]))

    def wait_saved(self) -> None:
        """Until the file says what the editor does."""
        self.qtbot.waitUntil(lambda: self.shown().bench.is_saved)

    @property
    def drafts(self) -> Drafts:
        """What is kept of what is being edited."""
        return Drafts(self.house.makers().shelf.folders.drafts)

    @property
    def text(self) -> str:
        """What the file says now."""
        return self.path.read_text()
