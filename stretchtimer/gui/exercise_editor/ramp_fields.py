"""The ramps of a cardio exercise: ways to build up that a routine can choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.field import Field
from stretchtimer.gui.exercise_editor.ramp_box import RampBox
from stretchtimer.gui.exercise_editor.ramp_lines import ramp_words, stage_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.routine.editing import ramps
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.exercise_keys import KIND, STAGES
from stretchtimer.routine.limits import MAX_RAMPS


class RampFields(QWidget):
    """Seen while the exercise is cardio; made anew when there is a ramp or a stage more or less."""

    def __init__(self, theme: Theme, bench: ExerciseBench) -> None:
        super().__init__()
        self._theme, self._bench = theme, bench
        self.boxes: tuple[RampBox, ...] = ()
        self._made: tuple[int, ...] = ()  # the number of stages of each
        self.add_button = Button(theme, _("Add a ramp"), measure=SMALL, icon="plus")
        self.add_button.clicked.connect(self._on_ramp_wanted)
        words = _(
            "A ramp builds up stage by stage; a routine chooses one by its name. The last stage goes on to the end."
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Label(theme, _("Ramps"), TYPE.body_medium))
        column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        column.addLayout(self._list)
        column.addWidget(self.add_button)
        bench.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def fields(self) -> dict[str, Field]:
        """All of them by their full labels, from top to bottom."""
        return {field.line.full_label: field for box in self.boxes for field in box.fields}

    def _on_changed(self) -> None:
        data = self._bench.data
        self.setVisible(data[KIND.name] == Kind.CARDIO)
        shape = tuple(len(ramp[STAGES.name]) for ramp in ramps.ramps_of(data))
        if shape != self._made:
            self._made = shape
            self._make(shape)
        exercise = self._bench.exercise
        for box, ramp in zip(self.boxes, exercise.ramps if exercise else (), strict=False):
            box.say_total(ramp)

    def _make(self, shape: tuple[int, ...]) -> None:
        for box in self.boxes:
            for field in box.fields:
                self._bench.forget_refusal(field.line.full_label)
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = tuple(self._box(number, stages) for number, stages in enumerate(shape))
        self.add_button.setEnabled(len(shape) < MAX_RAMPS)

    def _box(self, ramp: int, stages: int) -> RampBox:
        box = RampBox(self._theme, self._bench, ramp, stages)
        box.stage_wanted.connect(lambda stage: self._on_stage_wanted(ramp, stage))
        box.stage_unwanted.connect(lambda stage: self._on_stage_unwanted(ramp, stage))
        box.unwanted.connect(lambda: self._on_ramp_unwanted(ramp))
        self._list.addWidget(box)
        return box

    def _on_ramp_wanted(self) -> None:
        self._bench.edit(_("Add a ramp"), ramps.with_another_ramp)
        self.boxes[-1].name.setFocus()

    def _on_ramp_unwanted(self, ramp: int) -> None:
        words = _("Remove {what}").format(what=ramp_words(ramp))
        self._bench.edit(words, lambda draft: ramps.without_ramp(draft, ramp))
        self.add_button.setFocus()

    def _on_stage_wanted(self, ramp: int, stage: int) -> None:
        words = _("Add {what}").format(what=stage_words(stage + 1))
        self._bench.edit(words, lambda draft: ramps.with_another_stage(draft, ramp, stage))
        self.boxes[ramp].stages[stage + 1][0].setFocus()

    def _on_stage_unwanted(self, ramp: int, stage: int) -> None:
        had = len(self.boxes)
        words = _("Remove {what}").format(what=stage_words(stage))
        self._bench.edit(words, lambda draft: ramps.without_stage(draft, ramp, stage))
        buttons = self.boxes[ramp].drop_buttons if len(self.boxes) == had else [self.add_button]
        buttons[min(stage, len(buttons) - 1)].setFocus()
