"""Takes the pictures of the README from the real window: pages, the editor, a year of the journal, and a hold."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WAKEPY_FAKE_SUCCESS"] = "yes"  # a machine that makes pictures may have no screen to keep on

from past import make_past
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.config.paths import folders
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import save_settings
from stretchtimer.gui.app import run_window
from stretchtimer.gui.editor.keeper import EditorKeeper
from stretchtimer.gui.shell import JOURNAL
from stretchtimer.gui.window import MainWindow

OUT = Path("assets/pictures")
ROUTINE = "calves_pre"
EDITED, STEP = "leg_day_post", 1
INTO_THE_HOLD_MS = 202_000  # four seconds into the first calf stretch, its lead-in counted
SIZE = 1200, 800
SETTLE_MS = 1_500  # for the library to be read, for a fade to be over


class Photographer:
    """Goes through the window with a camera."""

    def __init__(self, window: MainWindow, look: str) -> None:
        self._window, self._look = window, look
        window.resize(*SIZE)
        QTimer.singleShot(SETTLE_MS, window, self._on_settled)

    def _on_settled(self) -> None:
        self._take("today")
        self._window.shell.go_to_library()
        self._window.shell.library.choose(ROUTINE)
        QTimer.singleShot(SETTLE_MS, self._window, self._on_chosen)

    def _on_chosen(self) -> None:
        self._take("library")
        self._keeper = self._window.findChild(EditorKeeper)
        self._keeper.edit(resources.routines() / f"{EDITED}.toml")
        QTimer.singleShot(SETTLE_MS, self._window, self._on_opened)

    def _on_opened(self) -> None:
        bench = self._keeper.page.bench
        bench.choose([list(bench.draft.each_step())[STEP].key])
        QTimer.singleShot(SETTLE_MS, self._window, self._on_edited)

    def _on_edited(self) -> None:
        self._take("editor")
        self._keeper.page.leave_wanted.emit()
        QTimer.singleShot(SETTLE_MS, self._window, self._on_left)

    def _on_left(self) -> None:
        self._window.shell.go(JOURNAL)
        QTimer.singleShot(SETTLE_MS, self._window, self._on_looked_back)

    def _on_looked_back(self) -> None:
        self._take("journal")
        self._window.shell.go_to_library()
        self._window.shell.library.detail.start()
        self._window.player.bridge.seek(INTO_THE_HOLD_MS)
        QTimer.singleShot(3 * SETTLE_MS, self._window, self._on_held)

    def _on_held(self) -> None:
        self._take("player")
        self._window.player.bridge.stop()
        self._window.close()

    def _take(self, name: str) -> None:
        path = OUT / f"{name}_{self._look}.png"
        self._window.grab().save(str(path))
        print(path)


def photographed(look: str) -> int:
    """Open the window in a home of its own and take its pictures; what the window ended with."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["STRETCHTIMER_HOME"] = home
        save_settings(Path(home) / "settings.toml", Settings(theme=look, output="none"))
        make_past(folders(os.environ).journal, datetime.now().astimezone())
        loop = QApplication.exec

        def run() -> int:
            window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
            photographer = Photographer(window, look)
            ended = loop()
            del photographer
            return ended

        QApplication.exec = staticmethod(run)  # type: ignore[method-assign, assignment]
        return run_window()


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    sys.exit(photographed(sys.argv[1]))
