"""On or off."""

from __future__ import annotations

from typing import Any

from stretchtimer.gui.editor.inspector.line import Line
from stretchtimer.gui.editor.inspector.row import Row
from stretchtimer.gui.editor.inspector.subjects import Subjects
from stretchtimer.gui.settings.switch import Switch
from stretchtimer.gui.theme.theme import Theme


class SwitchRow(Row):
    """Where the subjects differ it is off, and turns all of them on."""

    def __init__(self, theme: Theme, line: Line[Any], subjects: Subjects) -> None:
        self.switch = Switch(theme)
        super().__init__(theme, line, subjects, self.switch, self._show)
        self.switch.chosen.connect(self._on_chosen)

    def _show(self, value: Any, *, is_one: bool) -> None:
        self.switch.put(is_one and bool(value))

    def _on_chosen(self, value: object) -> None:
        self.subjects.part()
        self.say(self.subjects.put(self.line, value))
        self.put()
