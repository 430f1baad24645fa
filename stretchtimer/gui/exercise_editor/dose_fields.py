"""The fields of the dose: those that the kind of exercise asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.field import Field
from stretchtimer.gui.exercise_editor.lines import dose_lines
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.routine.editing.kinds import with_count
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.exercise_keys import DURATION, KIND

COLUMNS = 2
LARGE = 1.5  # text so large leaves room for one column


class DoseFields(QWidget):
    """Made anew when the kind changes; each kind has fields of its own."""

    def __init__(self, theme: Theme, bench: ExerciseBench) -> None:
        super().__init__()
        self._theme, self._bench = theme, bench
        self.counting = Segmented(theme, (_("Reps"), _("For a time")), _("Counted by"))
        self.counting.group.idClicked.connect(self._on_counting)
        self.fields: dict[str, Field] = {}
        self._made: tuple[Kind, bool] | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.counting)
        column.addLayout(self._grid)
        bench.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        data = self._bench.data
        kind, by_time = Kind(str(data[KIND.name])), DURATION.name in data
        if (kind, by_time) == self._made:
            return
        self._made = kind, by_time
        self.counting.setVisible(kind is Kind.DYNAMIC)
        self.counting.choose(int(by_time))
        for field in self.fields.values():
            self._bench.forget_refusal(field.line.full_label)
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        lines = dose_lines(kind, by_time=by_time)
        self.fields = {line.label: Field(self._theme, self._bench, line) for line in lines}
        columns = COLUMNS if self._theme.text_scale < LARGE else 1
        for number, field in enumerate(self.fields.values()):
            self._grid.addWidget(field, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(number % columns, 1)

    def _on_counting(self, number: int) -> None:
        self._bench.edit(_("Dose"), lambda draft: with_count(draft, by_time=bool(number)))
