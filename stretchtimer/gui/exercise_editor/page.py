"""The page of one exercise: the form on one side, the living figure on the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Motion
from stretchtimer.figure.posing.beginning import Base, first_table
from stretchtimer.gui.exercise_editor.beginning import FigureBeginning
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.figure_pane import FigurePane
from stretchtimer.gui.exercise_editor.form import ExerciseForm
from stretchtimer.gui.exercise_editor.top_bar import ExerciseBar
from stretchtimer.gui.foreground import Foreground
from stretchtimer.gui.panes import focus_next_pane
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.surfaces import Ground, Scroll
from stretchtimer.routine.exercise_keys import SIDED

FORM_WIDTH = 560  # at most; the figure takes the rest
FORM_SHARE, FIGURE_SHARE = 5, 6


class ExercisePage(Foreground):
    """`save_wanted` asks for it to be saved; `over` comes when the person leaves it."""

    save_wanted = Signal()

    def __init__(self, theme: Theme, bench: ExerciseBench, *, is_new: bool) -> None:
        super().__init__(theme)
        self.bench, self._is_new = bench, is_new
        title = _("New exercise") if is_new else _("Edit exercise")
        self.bar = ExerciseBar(theme, title, bench.undo_stack)
        self.form = ExerciseForm(theme, bench)
        self.pane = FigurePane(theme, bench)
        self.beginning = FigureBeginning(theme)
        self._side = QStackedWidget()
        self._side.addWidget(self.beginning)
        self._side.addWidget(self.pane)
        self._lay_out()
        self.bar.save_button.clicked.connect(self.save)
        self.bar.cancel_button.clicked.connect(self.leave)
        self.bar.undo_button.clicked.connect(bench.undo_stack.undo)
        self.bar.redo_button.clicked.connect(bench.undo_stack.redo)
        self.beginning.begun.connect(self._on_begun)
        self.pane.removed.connect(self._on_removed)
        bench.changed.connect(self._on_changed)
        bench.refused.connect(self.banners.tell)
        bench.refusals_changed.connect(self._on_changed)
        for key, slot in (
            ("save", self.save),
            ("edit_undo", bench.undo_stack.undo),
            ("edit_redo", bench.undo_stack.redo),
            ("next_problem", self._on_next_problem),
            ("leave_editor", self.leave),
            ("next_pane", self._on_next_pane),
        ):
            theme.keys.bind(self, key, slot)
        bench.setParent(self)  # last, so that it goes last: what listens to it is gone then
        self._on_changed()

    def focus_page(self) -> None:
        """Put the keyboard on the name; that of a new one is there to be written over."""
        name = self.form.fields[_("Name")]
        name.setFocus()
        if self._is_new and isinstance(name.edit, QLineEdit):
            name.edit.selectAll()

    def say_file(self, words: str) -> None:
        """Tell below the name where it is saved."""
        self.form.file.put(words)

    def save(self) -> None:
        """Ask for it to be saved, if it can be."""
        if not self.bench.trouble:
            self.save_wanted.emit()

    def leave(self) -> None:
        """Go, and ask first if something would be lost."""
        if not self.asks_first(self.end):
            self.end()

    def end(self) -> None:
        """Stand still, and let the other pages be seen."""
        self.pane.stop()
        self.form.picture.view.close_down()
        self.over.emit()

    def asks_first(self, go_on: Callable[[], object]) -> bool:
        if not self.bench.would_lose:
            return False

        def let_go() -> None:
            self.bench.let_go()
            go_on()

        words = _("What you changed is not saved.")
        self.banners.tell(words, "caution", ((_("Keep editing"), self.focus_page), (_("Discard it"), let_go)))
        return True

    def _lay_out(self) -> None:
        left = Scroll(self.form)
        left.setMaximumWidth(self.theme.size(FORM_WIDTH))
        right = Ground("bg")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._side)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left, FORM_SHARE)
        both.addWidget(right, FIGURE_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.banners)
        column.addLayout(both, 1)

    def _on_changed(self) -> None:
        self.bar.put(self.bench.trouble, is_saved=self.bench.is_saved)
        side: QWidget = self.pane if self.bench.figure else self.beginning
        self._side.setCurrentWidget(side)

    def _on_begun(self, view: View, base: Base) -> None:
        sided = bool(self.bench.data.get(SIDED.name, False))
        self.bench.put_figure(_("Figure"), first_table(view, base, Motion.HOLD, sided=sided))
        self.pane.view.setFocus()

    def _on_removed(self) -> None:
        self.bench.put_figure(_("Remove the figure"), None)

    def _on_next_problem(self) -> None:
        wrong = [field for field in self.form.all_fields.values() if field.trouble]
        if wrong:
            wrong[0].setFocus()

    def _on_next_pane(self) -> None:
        begins = next(iter(self.beginning.buttons.values()))
        options = self.pane.options
        stays = list(options.stays.chips.values())[:1] if options else []
        focus_next_pane((self.form.fields[_("Name")].edit, begins, self.pane.view, *stays))
