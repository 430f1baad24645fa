"""Tells of a session that was done without the app: what, when, how long, which muscle, which side."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from stretchtimer.config.setting import Setting
from stretchtimer.config.settings_table import MUSCLES
from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.roomy_dialog import RoomyDialog
from stretchtimer.gui.settings.stepper import Stepper
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.gui.widgets.time_field import DateField, TimeField
from stretchtimer.gui.words import moment_text
from stretchtimer.journal.elsewhere import ELSEWHERE, Work, session_elsewhere
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When

MOMENTS = (When.ANY, When.BEFORE, When.AFTER)
SIDES = ((Side.LEFT, Side.RIGHT), (Side.LEFT,), (Side.RIGHT,))
USUAL, LONGEST = 10, 180  # minutes
A_MINUTE_MS = 60_000
WIDTH = 600  # px
LARGE_TEXT = 1.4  # with text larger than this, what is asked stands above its field


class AddDialog(RoomyDialog):
    """`told` carries the session as a SessionRecord."""

    told = Signal(object)

    def __init__(self, theme: Theme, now: datetime, parent: QWidget) -> None:
        super().__init__(theme, _("Add a session done elsewhere"), parent)
        self._now = now
        start = now - timedelta(minutes=USUAL)
        self.name = QLineEdit(_("Stretching"))
        self.name.setFont(theme.font(TYPE.body))
        self.name.setMinimumHeight(max(int(Size.FIELD), theme.line(TYPE.body) + Space.L))
        self.name.setAccessibleName(_("What"))
        self.day = DateField(theme, _("Day"), start.date())
        self.time = TimeField(theme, _("Time it began"), start.time())
        row = Setting("minutes", USUAL, _("Minutes in all"), "", 1, LONGEST, _("min"))
        self.minutes = Stepper(theme, row)
        self.minutes.put(USUAL)
        self.minutes.setAccessibleName(row.label)
        self.moment = Segmented(theme, tuple(moment_text(moment) for moment in MOMENTS), _("Moment"))
        self.side = Segmented(theme, (_("Both sides"), _("Left"), _("Right")), _("Side"))
        self.muscles = QButtonGroup(self)
        self.message = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        self.message.hide()
        self.put(self._form())
        self.column.addWidget(self.message)
        self.add = Button(theme, _("Add"), Kind.PRIMARY)
        self.add.clicked.connect(self._on_added)
        self.add_foot_to_cancel(self.add)
        self.fit(WIDTH)
        self.name.returnPressed.connect(self._on_added)
        self.name.selectAll()
        self.name.setFocus()

    def _form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        is_above = self.theme.text_scale > LARGE_TEXT
        fields = (
            (_("What"), self.name),
            (_("When"), _beside(self.day, self.time)),
            (_("How long"), _beside(self.minutes)),
            (_("Moment"), _beside(self.moment)),
            (_("Muscle"), self._chips()),
            (_("Side"), _beside(self.side)),
        )
        for number, (words, field) in enumerate(fields):
            label = Label(self.theme, words, TYPE.body_medium)
            label.setMinimumHeight(min(field.sizeHint().height(), int(Size.FIELD)))
            if is_above:
                grid.addWidget(label, 2 * number, 0, 1, 2)
                grid.addWidget(field, 2 * number + 1, 0, 1, 2)
            else:
                grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(field, number, 1)
        return form

    def _chips(self) -> QWidget:
        chips = QWidget()
        chips.setAccessibleName(_("Muscle"))
        flow = Flow(chips)
        for number, group in enumerate(MUSCLES):
            chip = Chip(self.theme, group_words(group))
            self.muscles.addButton(chip, number)
            flow.addWidget(chip)
        self.muscles.button(0).setChecked(True)
        return chips

    def _on_added(self) -> None:
        start = datetime.combine(self.day.value, self.time.value, tzinfo=self._now.tzinfo)
        if start > self._now:
            self.message.put(_("Choose a time that is over."))
            self.message.show()
            self.time.setFocus()
            return
        self.told.emit(self._record(start))
        self.accept()

    def _record(self, start: datetime) -> SessionRecord:
        """What was told: of both sides, half of the time for each."""
        name = self.name.text().strip() or _("Stretching")
        sides, group = SIDES[self.side.chosen], MUSCLES[self.muscles.checkedId()]
        held_ms = self.minutes.field.value() * A_MINUTE_MS // len(sides)
        works = [Work(ELSEWHERE, name, group, side, held_ms) for side in sides]
        return session_elsewhere(name, MOMENTS[self.moment.chosen], start, works)


def _beside(*fields: QWidget) -> QWidget:
    """These, no wider than they are, where reading begins."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(Space.M)
    for field in fields:
        across.addWidget(field)
    across.addStretch(1)
    return row
