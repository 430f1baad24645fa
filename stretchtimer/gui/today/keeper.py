"""Keeps Today true: reads the journal beside the window, writes what is told there, lets the stopwatch go on."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from stretchtimer.gui.errands import Errands
from stretchtimer.gui.library.catalogue import Catalogue
from stretchtimer.gui.makers import Makers
from stretchtimer.gui.today.page import TodayPage
from stretchtimer.gui.today.reading import Found, read_today, remember_told
from stretchtimer.gui.today.standing import A_MINUTE_MS, Standing, standing_of
from stretchtimer.gui.today.training import begun, ended
from stretchtimer.insight.water import GLASS_ML
from stretchtimer.insight.workout_today import Next, missed_cool_down
from stretchtimer.journal.diary import Drink
from stretchtimer.journal.log import Diary
from stretchtimer.journal.records import WorkoutRecord
from stretchtimer.session.session import local_time

_UNDER_WAY = frozenset({Next.START_TRAINING, Next.FINISH_TRAINING, Next.COOL_DOWN})


class TodayKeeper(QObject):
    """`told` carries sentences for the person, `nudged` the one about an open cool-down, `failed` what was raised.

    `stood` carries the Standing whenever it was looked at: each minute while a workout is under way, seen or not.
    """

    stood = Signal(object)
    told = Signal(str)
    nudged = Signal(str)
    failed = Signal(object)

    def __init__(self, page: TodayPage, makers: Makers, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._makers, self._told_file = page, makers, makers.told_file
        self._errands = Errands(self)
        self._catalogue: Catalogue | None = None
        self._found: Found | None = None
        self._told_of: str | None = None
        self._asked, self._has_written = 0, False
        self._minutes = QTimer(self)
        self._minutes.setSingleShot(True)
        self._minutes.timeout.connect(self._on_minute)
        page.training_wanted.connect(self.time_training)
        page.glass_wanted.connect(self._on_glass_wanted)
        page.undo_wanted.connect(self._on_undo_wanted)
        page.came.connect(self._on_came)

    def put_library(self, catalogue: Catalogue) -> None:
        """The routines to propose from; the page is filled once they are there."""
        self._catalogue = catalogue
        self.read()

    def read(self) -> None:
        """Ask the journal again, beside the window. What was asked before and comes later does not count."""
        if self._catalogue is None:
            return
        self._asked += 1
        asked, library, makers, now = self._asked, self._catalogue.library, self._makers, self._now()
        self._errands.run(
            lambda: read_today(makers.open_journal, library, makers.settings, now, self._told_file),
            lambda found: self._on_read(asked, found),
            self.failed.emit,
        )

    def time_training(self, begins: bool) -> None:
        """Let the training's stopwatch begin, or end it."""
        if self._found is None:
            return
        now = self._now()
        workout = begun(self._found.workout, now) if begins else ended(self._found.workout, now)
        if workout is not None and workout.training is not None:
            self._log().set_training(workout.id, workout.training)
            self._found = self._found.with_workout(workout)
            self._show()
            self.read()

    def close(self) -> None:
        """Let the stopwatch be, and wait for what is under way."""
        self._minutes.stop()
        self._errands.close()

    def _now(self) -> datetime:
        return local_time(self._makers.clock())

    def _on_read(self, asked: int, found: Found) -> None:
        for notice in (*found.notices, *self._write_notices()):
            self.told.emit(notice)
        if asked == self._asked:
            self._found = found
            self._told_of = self._told_of or found.told_of
            self._show()

    def _write_notices(self) -> tuple[str, ...]:
        """What the journal's writer has to say, if there is one by now."""
        return self._makers.log().notices() if self._has_written else ()

    def _log(self) -> Diary:
        self._has_written = True
        return self._makers.log()

    def _show(self) -> None:
        if self._found is None or self._catalogue is None:
            return
        now = self._now()
        standing = standing_of(self._found, now, self._makers.settings.water_target)
        self._page.put(standing, self._catalogue.cards)
        self.stood.emit(standing)
        self._nudge(self._found.workout, now)
        self._go_on(standing)

    def _nudge(self, workout: WorkoutRecord | None, now: datetime) -> None:
        words = missed_cool_down(workout, now, self._told_of)
        if workout is None or not words:
            return
        self._told_of = workout.id
        file, id_ = self._told_file, workout.id
        self._errands.run(lambda: remember_told(file, id_), failed=self.failed.emit)
        self.nudged.emit(words)

    def _go_on(self, standing: Standing) -> None:
        """Look again at the next full minute, while somebody sees it, or a training or cool-down is awaited."""
        awaited = standing.workout.next
        if awaited in _UNDER_WAY or (self._page.isVisible() and awaited is not Next.NOTHING):
            self._minutes.start(A_MINUTE_MS - standing.workout.training.length_ms % A_MINUTE_MS)

    def _on_minute(self) -> None:
        if self._found is not None and self._found.at.date() != self._now().date():
            self.read()
        else:
            self._show()

    def _on_came(self) -> None:
        self.read()

    def _on_glass_wanted(self) -> None:
        if self._found is not None:
            drink = Drink(at=self._now(), millilitres=GLASS_ML)
            self._log().add_drink(drink)
            self._show_drinks((*self._found.drinks, drink))

    def _on_undo_wanted(self) -> None:
        if self._found is not None and self._found.drinks:
            latest = max(self._found.drinks, key=lambda drink: drink.at)
            self._log().remove(latest.id)
            self._show_drinks(tuple(drink for drink in self._found.drinks if drink.id != latest.id))

    def _show_drinks(self, drinks: tuple[Drink, ...]) -> None:
        assert self._found is not None
        self._found = self._found.with_drinks(drinks)
        self._show()
        self.read()
