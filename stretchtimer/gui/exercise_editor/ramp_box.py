"""One ramp of a cardio exercise: its name, its stages in order, and how long it is in all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.dose_fields import LARGE
from stretchtimer.gui.exercise_editor.field import Field
from stretchtimer.gui.exercise_editor.ramp_lines import name_line, ramp_words, stage_lines, stage_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Surface
from stretchtimer.gui.words import dose_text
from stretchtimer.routine.exercise import Ramp
from stretchtimer.routine.limits import MAX_STAGES


class RampBox(Surface):
    """Ramp `number`. `stage_wanted` and `stage_unwanted` carry the number of a stage, `unwanted` is about all of it."""

    stage_wanted = Signal(int)  # another behind this one
    stage_unwanted = Signal(int)
    unwanted = Signal()

    def __init__(self, theme: Theme, bench: ExerciseBench, number: int, stages: int) -> None:
        super().__init__("well")
        self._theme, self._bench, self._number = theme, bench, number
        self.name = Field(theme, bench, name_line(number))
        self.stages: list[tuple[Field, ...]] = []
        self.more_buttons: list[IconButton] = []
        self.drop_buttons: list[IconButton] = []
        self.total = Label(theme, "", TYPE.secondary, "text_2")
        drop = self._icon("trash", _("Remove {what}").format(what=ramp_words(number)))
        drop.clicked.connect(self.unwanted)
        self.drop_button = drop
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        for stage in range(stages):
            self._add_stage(stage)
        for button in self.more_buttons:
            button.setEnabled(stages < MAX_STAGES)
        self._column.addWidget(self.total)

    @property
    def fields(self) -> tuple[Field, ...]:
        """All of them, from top to bottom."""
        return (self.name, *(field for stage in self.stages for field in stage))

    def say_total(self, ramp: Ramp) -> None:
        """Tell how long all stages are together."""
        self.total.put(_("{time} in all").format(time=dose_text(ramp.duration_ms)))

    def _add_stage(self, stage: int) -> None:
        place = listed((ramp_words(self._number), stage_words(stage)))
        more = self._icon("plus", _("{place}: another one after it").format(place=place))
        drop = self._icon("trash", _("{place}: remove").format(place=place))
        more.clicked.connect(lambda: self.stage_wanted.emit(stage))
        drop.clicked.connect(lambda: self.stage_unwanted.emit(stage))
        self.more_buttons.append(more)
        self.drop_buttons.append(drop)
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, stage_words(stage), TYPE.body_strong), 1)
        head.addWidget(more)
        head.addWidget(drop)
        self._column.addWidget(Rule())
        self._column.addLayout(head)
        fields = tuple(Field(self._theme, self._bench, line) for line in stage_lines(self._number, stage))
        self.stages.append(fields)
        self._column.addLayout(self._grid(fields))

    def _grid(self, fields: tuple[Field, ...]) -> QGridLayout:
        """Short ones beside each other, and the last across."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        columns = len(fields) - 1 if self._theme.text_scale < LARGE else 1
        for number, field in enumerate(fields):
            row, column = divmod(number, columns)
            across = columns if field is fields[-1] else 1
            grid.addWidget(field, row, column, 1, across, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _icon(self, icon: str, name: str) -> IconButton:
        return IconButton(self._theme, icon, name, size=self._theme.size(Size.ICON_BUTTON))
