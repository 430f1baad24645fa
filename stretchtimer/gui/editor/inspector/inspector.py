"""The pane beside the steps: what is chosen, as a picture, in fields, and what can be done with all of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.inspector.form import Form
from stretchtimer.gui.editor.inspector.heading import Heading
from stretchtimer.gui.editor.inspector.subjects import Subjects, sentence_of
from stretchtimer.gui.editor.inspector.well import Well
from stretchtimer.gui.editor.own_picture import give_picture, take_picture_away
from stretchtimer.gui.editor.places import new_among
from stretchtimer.gui.editor.problems import keys_in_order
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.surfaces import Ground, Scroll
from stretchtimer.routine.editing import edits
from stretchtimer.routine.exercise_keys import PICTURE

ROOMY = 420  # px high, and more: the figure and the foot stay in sight


class Inspector(Ground):
    """Follows the bench. `exercise_wanted` carries the id of the exercise of the chosen step."""

    exercise_wanted = Signal(str)

    def __init__(self, theme: Theme, bench: Workbench) -> None:
        super().__init__("surface")
        self._theme, self._bench, self._subjects = theme, bench, Subjects(bench)
        self.well = Well(theme)
        self.heading = Heading(theme)
        self.trouble = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        self.form = Form(theme, self._subjects)
        self.copy_button = Button(theme, _("Duplicate"), Kind.GHOST, SMALL, icon="copy", key="copy_step")
        self.remove_button = Button(theme, _("Remove"), Kind.GHOST, SMALL, icon="trash", key="remove_step")
        self._lay_out()
        self.heading.exercise_wanted.connect(self.exercise_wanted)
        self.well.given.connect(self._on_picture_given)
        self.well.removed.connect(self._on_picture_removed)
        self.well.refused.connect(self._say)
        self.copy_button.clicked.connect(self.duplicate)
        self.remove_button.clicked.connect(self.remove)
        theme.keys.bind(self, "copy_step", self.duplicate)
        theme.keys.bind(self, "remove_step", self.remove)
        bench.changed.connect(self._on_changed)
        bench.chosen_changed.connect(self._on_chosen)
        self._on_chosen()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 comes to."""
        return tuple(self.form.rows.values())[:1]

    def duplicate(self) -> None:
        """A copy of what is chosen behind it; the copies are chosen then."""
        keys, bench = self._bench.chosen, self._bench
        if not keys:
            return
        first = bench.draft.next_key
        bench.edit(_("duplicate"), lambda draft: edits.duplicate(draft, keys))
        bench.choose(new_among(bench.draft, first))

    def remove(self) -> None:
        """Take what is chosen out; what follows is chosen then."""
        keys, bench = self._bench.chosen, self._bench
        if not keys:
            return
        there = keys_in_order(bench.draft)
        before, behind = there[1 : there.index(keys[0])], there[there.index(keys[-1]) + 1 :]
        left = keys_in_order(edits.remove(bench.draft, keys))
        near = [key for key in (*behind, *reversed(before)) if key in left]
        bench.edit(_("remove"), lambda draft: edits.remove(draft, keys), choose=near[:1])

    def close_down(self) -> None:
        """Let go of what moves and of what is being read."""
        self.well.close_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * Space.S
        fits = self.copy_button.sizeHint().width() + self.remove_button.sizeHint().width() <= room
        lay(self._foot_row, across=fits)
        self._arrange()

    def _arrange(self) -> None:
        """Where large text leaves little room, the figure and the foot are scrolled with the fields."""
        around = self._inside if self.height() < self._theme.size(ROOMY) else self._column
        if around.indexOf(self.well) < 0:
            around.insertWidget(0, self.well)
            around.addWidget(self._foot)

    def _on_changed(self) -> None:
        self._subjects.read()
        self._show()
        self.form.refresh()

    def _on_chosen(self) -> None:
        self._subjects.read()
        self._say("")
        self._show()
        self.form.show_chosen()
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        subjects = self._subjects.all
        self.heading.put(subjects)
        one = subjects[0] if len(subjects) == 1 else None
        step = one.step if one else None
        self.well.setVisible(step is not None)
        self.well.put(step, has_own=one is not None and one.says(PICTURE))
        self._foot.setVisible(bool(self._bench.chosen))

    def _say(self, sentence: str) -> None:
        self.trouble.put(sentence)
        self.trouble.setVisible(bool(sentence))

    def _on_picture_given(self, picture: Path | bytes) -> None:
        self._say("")
        try:
            give_picture(self._bench, self._subjects.all[0].key, picture)
        except UserError as refused:
            self._say(sentence_of(refused))

    def _on_picture_removed(self) -> None:
        self._say("")
        take_picture_away(self._bench, self._subjects.all[0].key)

    def _lay_out(self) -> None:
        body = QWidget()
        self._inside = inside = QVBoxLayout(body)
        inside.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        inside.setSpacing(Space.M)
        for widget in (self.heading, self.trouble, self.form):
            inside.addWidget(widget)
        inside.addStretch(1)
        self._scroll = Scroll(body)
        self._foot = Ground("foot")
        self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._foot_row.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._foot_row.setSpacing(Space.XS)
        for button in (self.copy_button, self.remove_button):
            self._foot_row.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.well)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
