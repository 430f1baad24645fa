"""The reminders in a small window of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.reminders.section import RemindersSection
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.reminders.plan import Plan

WIDTH = 520


class RemindersDialog(Dialog):
    """Every choice holds at once; there is nothing to save. `calendar_wanted` asks for them as a calendar."""

    calendar_wanted = Signal()

    def __init__(self, theme: Theme, plan: Plan, parent: QWidget) -> None:
        super().__init__(theme, _("Reminders"), parent)
        words = _(
            "On the days you choose, unless you have done it already. "
            "Stretch Timer must be open for this; it may be minimised."
        )
        self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        self.column.addSpacing(Space.S)
        self.section = RemindersSection(theme, plan)
        self.column.addWidget(self.section)
        self.column.addStretch(1)
        close = Button(theme, _("Done"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.calendar = Button(theme, _("For your calendar…"), Kind.SECONDARY)
        self.calendar.clicked.connect(self.calendar_wanted)
        self.calendar.setEnabled(plan.is_on)
        self.section.changed.connect(self._on_changed)
        self.add_foot(self.calendar, close)
        width = max(WIDTH, self.column.minimumSize().width())
        self.setMinimumSize(width, self.column.totalHeightForWidth(width))  # large text is not cut

    def _on_changed(self, plan: Plan) -> None:
        self.calendar.setEnabled(plan.is_on)
