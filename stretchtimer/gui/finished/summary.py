"""The end of a session: what was held, that it is kept, and what comes next."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.finished.columns import Columns
from stretchtimer.gui.finished.end_page import EndPage, end_card
from stretchtimer.gui.finished.held_card import HeldCard
from stretchtimer.gui.finished.note import NoteField
from stretchtimer.gui.finished.reading import Found
from stretchtimer.gui.finished.tally import count, held_ms, stretched, tally
from stretchtimer.gui.finished.tightness import TightnessCard
from stretchtimer.gui.finished.water_row import WaterRow
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.today.standing import stations_of
from stretchtimer.gui.today.strip import WorkoutStrip
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.words import clock_text, time_of_day_text
from stretchtimer.insight.water import water
from stretchtimer.insight.workout_today import Next, workout_today
from stretchtimer.routine.model import When
from stretchtimer.session.session import Session, local_time
from stretchtimer.timeline.segment import Outcome


class Summary(EndPage):
    """What each side held of what was asked, how tight it feels, and a note.

    With what was found in the journal, also the workout that it belongs to, the week, and water. `tightness_told`
    and `note_written` carry what the person tells; the other signals ask for what they say.
    """

    tightness_told = Signal(object)
    note_written = Signal(str)
    training_wanted = Signal()
    repeat_wanted = Signal()
    undo_wanted = Signal()
    cramp_wanted = Signal()
    glass_wanted = Signal()

    def __init__(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._session = session
        self.title = Label(theme, _title(session.start_of.moment, early=early), TYPE.display, wraps=True)
        self.line = Label(theme, _line(session), TYPE.lead, "text_2", wraps=True, digits=True)
        self.strip = WorkoutStrip(theme)
        self.held = HeldCard(theme, tally(session.held), _left_out(session))
        muscles = stretched(session.held)
        self.tightness = TightnessCard(theme, muscles) if muscles else None
        self.note = NoteField(theme)
        self.water = WaterRow(theme)
        self.training_button = Button(theme, _("Start training"), icon="play", parent=self)
        self.undo_button = Button(theme, _("Undo log"), Kind.GHOST, icon="undo", key="undo")
        self.cramp_button = Button(theme, _("Log a cramp"), icon="bolt")
        self.repeat_button = Button(theme, _("Repeat"), icon="repeat")
        for later in (self.strip, self.water, self.training_button):
            later.hide()
        self._connect()
        self.lay_out(self._sheet(), (self.undo_button, self.cramp_button, self.repeat_button))

    def put(self, found: Found, now: datetime, water_target_ml: int) -> None:
        """Show what the journal knows besides. `water_target_ml` is above zero."""
        workout = workout_today(found.workout, now) if found.workout else None
        self.strip.setVisible(workout is not None)
        if workout is not None:
            self.strip.put(stations_of(workout), None)
            self.strip.arrange(self.strip.width())
        is_before = self._session.start_of.moment is When.BEFORE
        trains_next = is_before and workout is not None and workout.next is Next.START_TRAINING
        self.lead_to(self.training_button if trains_next else None)
        self.held.put_week(found.week)
        if self.tightness is not None:
            self.tightness.put_was(found.was)
        self.water.put(water(found.drinks, water_target_ml))
        self.water.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.arrange(self.strip.width())

    def _sheet(self) -> QWidget:
        card, column = end_card()
        self._fill_note(column)
        told = (self.tightness, card, self.water) if self.tightness is not None else (card, self.water)
        return Columns(self._theme, self.title, self.line, (self.strip, self.held), told)

    def _fill_note(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self._theme, _("Note"), TYPE.subhead))
        column.addSpacing(Space.XXS)
        column.addWidget(self.note)

    def _connect(self) -> None:
        if self.tightness is not None:
            self.tightness.told.connect(self.tightness_told)
        self.note.written.connect(self.note_written)
        self.note.done.connect(self.done)
        self.training_button.clicked.connect(self.training_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.cramp_button.clicked.connect(self.cramp_wanted)
        self.repeat_button.clicked.connect(self.repeat_wanted)
        self.water.glass_wanted.connect(self.glass_wanted)
        self._theme.keys.bind(self, "undo", self.undo_button.click, repeats=False)
        self._theme.keys.bind(self, "glass", self.water.glass_button.click, repeats=False)


def _title(moment: When, *, early: bool) -> str:
    if early:
        return _("Ended early")
    return {
        When.BEFORE: _("Warm-up done"),
        When.AFTER: _("Cool-down done"),
        When.ANY: _("Done"),
    }[moment]


def _line(session: Session) -> str:
    """How much was held of what was asked, and that there is nothing left to do."""
    held, asked = held_ms(session.held), session.timeline.planned_ms
    words = _("{held} of {asked} held, saved to the journal at {time}")
    at = time_of_day_text(local_time(session.clock()))
    return words.format(held=clock_text(held), asked=clock_text(asked), time=at)


def _left_out(session: Session) -> str:
    """What was not done as planned: "1 part ended sooner, 2 parts skipped"."""
    shorter, skipped = (count(session.held, outcome) for outcome in (Outcome.SHORT, Outcome.SKIPPED))
    told = []
    if shorter:
        told.append(ngettext("{n} part ended sooner", "{n} parts ended sooner", shorter).format(n=shorter))
    if skipped:
        told.append(ngettext("{n} part skipped", "{n} parts skipped", skipped).format(n=skipped))
    return listed(told)
