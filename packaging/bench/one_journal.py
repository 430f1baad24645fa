"""Opens the journal's page with a lifetime in it, and tells in ms how long that and each filter takes until painted.

Called as `one_journal.py SESSIONS`; prints the opening of the page and each filter, as JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from history import FILTERS, LARGE_A_DAY
from history_made import LATEST, make_journal
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.config.settings import Settings
from stretchtimer.gui.journal.keeper import JournalKeeper
from stretchtimer.gui.journal.page import JournalPage
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.warming import keep_what_is_made
from stretchtimer.journal.history import SessionPage
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.log import NoLog
from stretchtimer.player.clock import Instant
from stretchtimer.routine.library import Library
from stretchtimer.routine.relief import Relief
from stretchtimer.session.ports import Silence

SIZE = 1200, 800
TIMES = 5
LONGEST_S = 10.0
A_MOMENT_S = 0.000_5
SETTLE_S = 0.4  # for all sessions to be back before the next choice


class CountingPage(JournalPage):
    """Counts how often it was told which sessions there are: the same ones again change nothing that is seen."""

    answers = 0

    def put_sessions(self, page: SessionPage, now: datetime) -> None:
        """As the page does."""
        super().put_sessions(page, now)
        self.answers += 1


def main() -> int:
    """The opening a few times, then every filter once from all sessions."""
    app = QApplication(sys.argv[:1])
    theme = Theme(resources.assets(), Look.LIGHT)
    theme.dress()
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder, "journal.db")
        make_journal(journal, int(sys.argv[1]), LARGE_A_DAY)
        makers = _makers(journal)
        _opened(theme, makers)  # the modules, the fonts
        keep_what_is_made()
        opened = [_opened(theme, makers) for _time in range(TIMES)]
        page, keeper = opened[-1][1:]
        filters = {name: _filtered(page, name) for name in FILTERS if name != "all"}
        found = {"open": median(each[0] for each in opened)} | filters
        print(json.dumps(found), flush=True)
        for _ms, shown, behind in opened:
            behind.close()
            shown.close()
        keeper.close()
    del app
    return 0


def _makers(journal: Path) -> Makers:
    """As much of the app as stands behind the page."""
    return Makers(
        preferences=Preferences(Settings()),
        load_library=lambda: Library({}, {}),
        load_relief=lambda _library: Relief({}),
        open_journal=lambda: Journal.open(journal),
        log=NoLog,  # type: ignore[arg-type]  # nothing is told here
        sound=Silence,
        clock=lambda: Instant(0, round(LATEST.timestamp() * 1_000)),
        shelf=None,  # type: ignore[arg-type]  # nor is any file tended
    )


def _opened(theme: Theme, makers: Makers) -> tuple[float, CountingPage, JournalKeeper]:
    """From nothing to all of it painted."""
    start = perf_counter()
    page = CountingPage(theme)
    page.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    page.resize(*SIZE)
    page.show()
    keeper = JournalKeeper(page, makers, QObject(page))
    keeper.read()
    _until(lambda: bool(page.blocks))
    page.repaint()
    return (perf_counter() - start) * 1_000, page, keeper


def _filtered(page: CountingPage, name: str) -> float:
    """From the choice to its sessions painted."""
    page.sessions.bar.show_all()
    settled = perf_counter() + SETTLE_S
    _until(lambda: perf_counter() > settled)
    before = page.answers
    asked = FILTERS[name]
    start = perf_counter()
    bar = page.sessions.bar
    bar.blockSignals(True)
    bar.ask(asked, LATEST.date())
    bar.search.setText(asked.text)
    bar.blockSignals(False)
    bar.changed.emit()
    _until(lambda: page.answers > before)
    page.repaint()
    return (perf_counter() - start) * 1_000


def _until(is_so: Callable[[], bool]) -> None:
    last = perf_counter() + LONGEST_S
    while not is_so():
        assert perf_counter() < last, "the page never answered"
        QApplication.processEvents()
        sleep(A_MOMENT_S)  # else this loop would take the time of the thread that reads


if __name__ == "__main__":
    sys.exit(main())
