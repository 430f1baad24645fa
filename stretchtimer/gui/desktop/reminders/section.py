"""Where the person chooses when to be reminded: days and a time for each moment, and the quiet hours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.regional import weekday_names
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.time_field import TimeField
from stretchtimer.gui.words import moment_text
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Plan, Quiet, Reminder


class RemindersSection(QWidget):
    """`changed` carries the new Plan with every choice."""

    changed = Signal(object)

    def __init__(self, theme: Theme, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        self.moments = {
            moment: MomentRow(theme, moment, reminder) for moment, reminder in plan.reminders.items()
        }
        for moment, row in self.moments.items():
            column.addWidget(row)
            row.changed.connect(lambda reminder, moment=moment: self._on_reminder(moment, reminder))
        self.quiet_from = TimeField(theme, _("Quiet from"), plan.quiet.start)
        self.quiet_to = TimeField(theme, _("Quiet until"), plan.quiet.end)
        column.addLayout(_head(theme, _("Quiet hours"), self.quiet_from, _("to"), self.quiet_to))
        self.quiet_from.picked.connect(lambda at: self._on_quiet(replace(self._plan.quiet, start=at)))
        self.quiet_to.picked.connect(lambda at: self._on_quiet(replace(self._plan.quiet, end=at)))

    @property
    def plan(self) -> Plan:
        """What is chosen."""
        return self._plan

    def _on_reminder(self, moment: When, reminder: Reminder) -> None:
        self._put(self._plan.with_reminder(moment, reminder))

    def _on_quiet(self, quiet: Quiet) -> None:
        self._put(replace(self._plan, quiet=quiet))

    def _put(self, plan: Plan) -> None:
        self._plan = plan
        self.changed.emit(plan)


class MomentRow(QWidget):
    """The days and the time for one moment. `changed` carries the new Reminder with every choice."""

    changed = Signal(object)

    def __init__(self, theme: Theme, moment: When, reminder: Reminder) -> None:
        super().__init__()
        name = moment_text(moment)
        self._reminder = reminder
        self.at = TimeField(theme, _("{moment}: time").format(moment=name), reminder.at)
        self.at.picked.connect(lambda at: self._put(replace(self._reminder, at=at)))
        self.days = tuple(Chip(theme, day) for day in weekday_names("abbreviated"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(_head(theme, name, self.at))
        across = QHBoxLayout()
        across.setSpacing(Space.XS)
        for number, chip in enumerate(self.days):
            chip.setChecked(number in reminder.days)
            chip.setAccessibleName(_("{moment}: {day}").format(moment=name, day=chip.text()))
            chip.clicked.connect(self._on_day)
            across.addWidget(chip)
        across.addStretch(1)
        column.addLayout(across)

    def _on_day(self) -> None:
        days = frozenset(number for number, chip in enumerate(self.days) if chip.isChecked())
        self._put(replace(self._reminder, days=days))

    def _put(self, reminder: Reminder) -> None:
        self._reminder = reminder
        self.changed.emit(reminder)


def _head(theme: Theme, title: str, *parts: TimeField | str) -> QHBoxLayout:
    """A title on the left, times of day with words between them on the right."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(Label(theme, title, TYPE.body_strong), 1)
    for part in parts:
        row.addWidget(Label(theme, part, TYPE.body, "text_2") if isinstance(part, str) else part)
    return row
