"""What the exercise says, as a form: its words, its kind and dose, what it works on, how it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.settings import setting
from stretchtimer.config.translations import _
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.chips import Chips
from stretchtimer.gui.exercise_editor.dose_fields import DoseFields
from stretchtimer.gui.exercise_editor.field import Field
from stretchtimer.gui.exercise_editor.lines import Line, list_line, text_line
from stretchtimer.gui.exercise_editor.picture_field import PictureField
from stretchtimer.gui.exercise_editor.ramp_fields import RampFields
from stretchtimer.gui.exercise_editor.words import use_names
from stretchtimer.gui.muscles import group_words, sentence
from stretchtimer.gui.settings.switch import Switch
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.words import kind_text
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine.editing.kinds import with_kind
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise import Kind


def first_lines() -> tuple[Line, ...]:
    """What it is called."""
    return (
        text_line(e.NAME, _("Name")),
        list_line(e.OTHER_NAMES, _("Other names"), _("One on each line. You find it by these too."), 2),
    )


def last_lines() -> tuple[Line, ...]:
    """What it works on in words, and how it is done."""
    return (
        list_line(e.MUSCLES, _("Muscles"), _("One on each line."), 2),
        list_line(e.SETUP, _("Get into position"), _("One short sentence on each line."), 4),
        list_line(e.FORM, _("While you do it"), _("One cue on each line, told in turn."), 3),
        text_line(e.CAUTION, _("Caution"), _("When to ease off, or to leave it."), 2),
        list_line(e.EQUIPMENT, _("Equipment"), _("One thing on each line."), 2),
    )


class ExerciseForm(QWidget):
    """Every field works on the bench; `picture` tells the page what it was given."""

    def __init__(self, theme: Theme, bench: ExerciseBench) -> None:
        super().__init__()
        self._theme, self._bench = theme, bench
        self.fields = {line.label: Field(theme, bench, line) for line in (*first_lines(), *last_lines())}
        self.file = Label(theme, "", TYPE.secondary, "text_2", wraps=True)
        self.kinds = Chips(theme, {kind: kind_text(kind) for kind in Kind}, _("Kind"))
        self.sided = Switch(theme)
        self.sided.setAccessibleName(_("Each side by itself"))
        self.dose = DoseFields(theme, bench)
        self.ramps = RampFields(theme, bench)
        self.groups = Chips(theme, self._group_names(), _("Muscle group"))
        self.uses = Chips(theme, use_names(), _("Good for"))
        self.picture = PictureField(theme)
        self.kinds.picked.connect(self._on_kind)
        self.sided.chosen.connect(self._on_sided)
        self.groups.picked.connect(self._on_group)
        self.uses.picked.connect(self._on_use)
        self._lay_out()
        bench.changed.connect(self._show)
        self._show()

    @property
    def all_fields(self) -> dict[str, Field]:
        """Those of the dose and the ramps too, by their full labels."""
        return {**self.fields, **self.dose.fields, **self.ramps.fields}

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE_LIBRARY, Space.M, Space.PAGE_LIBRARY, Space.PAGE)
        column.setSpacing(Space.M)
        first = [self.fields[line.label] for line in first_lines()]
        column.addWidget(first[0])
        column.addWidget(self.file)
        column.addWidget(self._titled(_("Kind"), self.kinds))
        column.addWidget(self.dose)
        column.addWidget(self.ramps)
        column.addLayout(self._switch_row())
        column.addWidget(self._titled(_("Muscle group"), self.groups))
        rest: Sequence[QWidget] = [self.fields[line.label] for line in last_lines()]
        for widget in (*rest, first[1], self._titled(_("Good for"), self.uses)):
            column.addWidget(widget)
        column.addWidget(self._titled(_("Picture"), self.picture))
        column.addStretch(1)

    def _switch_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(self._theme, _("Each side by itself"), TYPE.body_medium), 1)
        row.addWidget(self.sided)
        return row

    def _titled(self, title: str, widget: QWidget) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(Label(self._theme, title, TYPE.body_medium))
        column.addWidget(widget)
        return both

    def _group_names(self) -> dict[str, str]:
        """The groups the app knows, and the file's own if it is another."""
        groups = dict.fromkeys((*setting("focus").choices, str(self._bench.data.get(e.GROUP.name, ""))))
        return {group: sentence(group_words(group)) for group in groups if group}

    def _show(self) -> None:
        data = self._bench.data
        self.kinds.put({str(data.get(e.KIND.name, ""))})
        self.sided.put(bool(data.get(e.SIDED.name, False)))
        self.groups.put({str(data.get(e.GROUP.name, ""))})
        self.uses.put(data.get(e.USE.name, ()))
        name = data.get(e.PICTURE.name)
        self.picture.put(self._bench.draft.path.parent / str(name) if name else None)

    def _on_kind(self, kind: str, _on: bool) -> None:
        self._bench.edit(_("Kind"), lambda draft: with_kind(draft, Kind(kind)))

    def _on_sided(self, sided: object) -> None:
        self._bench.edit(_("Each side by itself"), lambda draft: draft.changed(Change(e.SIDED, bool(sided))))

    def _on_group(self, group: str, _on: bool) -> None:
        self._bench.edit(_("Muscle group"), lambda draft: draft.changed(Change(e.GROUP, group)))

    def _on_use(self, use: str, on: bool) -> None:
        there = set(self._bench.data.get(e.USE.name, ())) - {use}
        uses = tuple(one for one in e.USES if one in there or (on and one == use))
        self._bench.edit(_("Good for"), lambda draft: draft.changed(Change(e.USE, uses)))
