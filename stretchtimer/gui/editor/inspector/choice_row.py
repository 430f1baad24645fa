"""One of a few: on a track of segments, or from a menu where the words are longer."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.inspector.line import Choice, Line
from stretchtimer.gui.editor.inspector.row import Row
from stretchtimer.gui.editor.inspector.subjects import Subjects
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.segmented import Segmented


class SegmentsRow(Row):
    """The words are the same for all subjects."""

    def __init__(self, theme: Theme, line: Line[Any], subjects: Subjects) -> None:
        assert isinstance(line.control, Choice), "one of a few"
        self._choices = line.control.choices(subjects.all[0])
        self.segments = Segmented(theme, tuple(words for _value, words in self._choices), line.label)
        super().__init__(theme, line, subjects, self.segments, self._show, below=len(self._choices) > 2)
        self.segments.group.idClicked.connect(self._on_clicked)

    def _show(self, value: Any, *, is_one: bool) -> None:
        values = [one for one, _words in self._choices]
        group = self.segments.group
        group.setExclusive(False)
        for number, button in enumerate(group.buttons()):
            button.setChecked(is_one and number < len(values) and values[number] == value)
        group.setExclusive(True)

    def _on_clicked(self, number: int) -> None:
        self.subjects.part()
        self.say(self.subjects.put(self.line, self._choices[number][0]))
        self.put()


class MenuRow(Row):
    """A button that opens the choices of the first subject."""

    def __init__(self, theme: Theme, line: Line[Any], subjects: Subjects) -> None:
        assert isinstance(line.control, Choice), "one of a few"
        self._choice: Choice[Any] = line.control
        self.button = Button(theme, "", measure=SMALL, icon="chevron-down", icon_behind=True)
        super().__init__(theme, line, subjects, self.button, self._show)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._on_triggered)
        self.menu.aboutToShow.connect(self._fill)
        self.button.clicked.connect(self._on_opened)

    def _show(self, value: Any, *, is_one: bool) -> None:
        words = self._choice.words(self.subjects.all[0], value) if is_one else _("Differs")
        self.button.put(words)
        self.button.setAccessibleName(_("{name}: {value}").format(name=self.line.label, value=words))

    def _fill(self) -> None:
        self.menu.clear()
        for value, words in self._choice.choices(self.subjects.all[0]):
            action = self.menu.addAction(words)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(words == self.button.text())

    def _on_opened(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _on_triggered(self, action: QAction) -> None:
        self.subjects.part()
        self.say(self.subjects.put(self.line, action.data()))
