"""What is to be fixed before the routine can be saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stretchtimer.config.sentences import listed, sayings
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import Problem
from stretchtimer.gui.editor.problems import key_at
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.routine import step_keys as k


class FixCard(Surface):
    """The first of the problems, and how many there are; takes no room while there is none."""

    show_wanted = Signal()

    def __init__(self, theme: Theme, bench: Workbench) -> None:
        super().__init__("danger")
        self._bench = bench
        self.count = Label(theme, "", TYPE.body_strong, "danger", wraps=True)
        self.first = Label(theme, "", TYPE.secondary, wraps=True)
        show = Button(theme, _("Show"), measure=SMALL, key="next_problem")
        show.clicked.connect(self.show_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.count)
        words.addWidget(self.first)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        row.addWidget(show)
        bench.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        problems = self._bench.problems if self._bench.draft.items else ()
        self.setVisible(bool(problems))
        if problems:
            count = len(problems)
            words = ngettext(
                "{count} thing to fix before saving", "{count} things to fix before saving", count
            )
            self.count.put(words.format(count=count))
            self.first.put(self._told(problems[0]))
            self.setAccessibleName(sayings((words.format(count=count), self._told(problems[0]))))

    def _told(self, problem: Problem) -> str:
        """The step by its exercise, the key by its name, and what is wrong with it."""
        key = key_at(self._bench.draft, problem.line)
        names = (self._name(key), problem.key.rpartition(".")[2])
        place = listed(names)
        words = (
            _("{place}: {problem}").format(place=place, problem=problem.message) if place else problem.message
        )
        return words[:1].upper() + words[1:]

    def _name(self, key: int) -> str:
        if not key:
            return ""
        keys = self._bench.draft.block(key).keys
        if k.ROUNDS.name in keys:
            return _("Round")
        exercise = self._bench.exercises.get(str(keys.get(k.EXERCISE_ID.name, "")))
        return exercise.name if exercise else ""
