"""What is chosen, in words: its name, what it works, what it needs, and the way to its exercise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.editor.inspector.subject import Subject
from stretchtimer.gui.library.breaking import breakable
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.pill import Pill
from stretchtimer.gui.widgets.pill_label import PillLabel
from stretchtimer.gui.words import list_text
from stretchtimer.routine import step_keys as k


class Heading(QWidget):
    """`exercise_wanted` carries the id of the exercise that the person wants to see."""

    exercise_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = Label(theme, "", TYPE.subhead, wraps=True)
        self._pills = QWidget()
        flow = Flow(self._pills)
        self.muscle, self.needs = PillLabel(theme), PillLabel(theme)
        self._id = ""
        self.exercise_button = Button(theme, _("Edit the exercise"), Kind.GHOST, SMALL, icon="edit")
        self.exercise_button.clicked.connect(lambda: self.exercise_wanted.emit(self._id))
        for widget in (self.muscle, self.needs):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addWidget(self._pills)
        column.addWidget(self.exercise_button, 0, Qt.AlignmentFlag.AlignLeft)

    def put(self, subjects: tuple[Subject, ...]) -> None:
        """Tell of these."""
        one = subjects[0] if len(subjects) == 1 else None
        exercise = one.exercise if one else None
        self._id = exercise.id if exercise else ""
        words = exercise.name if exercise else _words(subjects)
        self.name.put(breakable(words))
        self.name.setAccessibleName(words)
        for widget in (self._pills, self.exercise_button):
            widget.setVisible(exercise is not None)
        if exercise is not None:
            self.muscle.put(Pill(group_words(exercise.group), "warm_soft", "warm_text"))
            gear = _("Needs: {gear}").format(gear=list_text(exercise.equipment))
            self.needs.put(Pill(gear) if exercise.equipment else None)


def _words(subjects: tuple[Subject, ...]) -> str:
    count = len(subjects)
    if count > 1:
        return ngettext("{count} chosen", "{count} chosen", count).format(count=count)
    one = subjects[0]
    if one.is_routine:
        return _("This routine")
    return _("Round") if one.is_round else str(one.said.get(k.EXERCISE_ID.name, ""))
