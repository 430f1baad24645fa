"""The steps of the routine, and below them the ways to add to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.steps.actions import StepActions
from stretchtimer.gui.editor.steps.dropping import StepDrops
from stretchtimer.gui.editor.steps.menu import menu_of
from stretchtimer.gui.editor.steps.row import moved_words
from stretchtimer.gui.editor.steps.rows import Rows
from stretchtimer.gui.editor.steps.view import StepsView
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.announcement import announce
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.empty import EmptyState
from stretchtimer.gui.widgets.flow import Flow

LEAST = 200  # px: three rows


class StepList(QWidget):
    """Follows the bench.

    `add_wanted` asks for an exercise; `refused` carries a sentence on what cannot be done, `announced` where what was
    moved stands now.
    """

    add_wanted = Signal()
    duplicate_wanted = Signal()
    remove_wanted = Signal()
    refused = Signal(str)
    announced = Signal(str)

    def __init__(self, theme: Theme, bench: Workbench, figures: Thumbnails) -> None:
        super().__init__()
        self._theme, self._bench = theme, bench
        self._rows = Rows(bench)
        self.step_actions = StepActions(bench, self)
        self.view = StepsView(theme, figures)
        self.empty = EmptyState(
            theme, "library", _("No steps yet"), _("A routine is a list of exercises."), _("Add an exercise")
        )
        self.add_button = Button(theme, _("Add exercise"), icon="plus", key="add_step")
        self.group_button = Button(theme, _("Group"), Kind.GHOST, icon="group", key="group")
        self._lay_out()
        self._drops = StepDrops(bench, self.step_actions, self.view, self._stack)
        self._connect()
        self._show()
        self._on_chosen()

    @property
    def pane(self) -> QWidget:
        """What the keyboard goes to."""
        return self.view if self._bench.draft.items else self.empty.button

    def remark(self, remarks: Mapping[int, str]) -> None:
        """Tell in the rows what the coach has to say of them, by the keys of the steps."""
        self._rows.remark(remarks)
        self._show()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._stack.setMinimumHeight(self._theme.size(LEAST))
        self._foot = QWidget()
        foot = Flow(self._foot)
        foot.addWidget(self.add_button)
        foot.addWidget(self.group_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        bench, view, actions = self._bench, self.view, self.step_actions
        bench.changed.connect(self._show)
        bench.chosen_changed.connect(self._on_chosen)
        actions.refused.connect(self.refused)
        self._drops.refused.connect(self.refused)
        actions.moved.connect(self._on_moved)
        self.announced.connect(partial(announce, view))
        self.add_button.clicked.connect(self.add_wanted)
        self.empty.acted.connect(self.add_wanted)
        self.group_button.clicked.connect(self._on_group_clicked)
        view.chosen.connect(bench.choose)
        view.moved.connect(actions.move)
        view.counted.connect(actions.repeat)
        view.copy_wanted.connect(actions.copy)
        view.cut_wanted.connect(actions.cut)
        view.paste_wanted.connect(actions.paste)
        view.menu_wanted.connect(self._on_menu_wanted)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("group", actions.group),
            ("ungroup", actions.ungroup),
            ("step_up", actions.move_up),
            ("step_down", actions.move_down),
        )
        for name, slot in keys:
            self._theme.keys.bind(self, name, slot)

    def _show(self) -> None:
        self.view.put(self._rows.all())
        self.view.follow(self._bench.chosen)
        has_steps = bool(self._bench.draft.items)
        self._stack.setCurrentWidget(self.view if has_steps else self.empty)
        self._foot.setVisible(has_steps)

    def _on_chosen(self) -> None:
        self.view.follow(self._bench.chosen)
        self.group_button.setEnabled(bool(self._bench.chosen))
        if self.step_actions.is_round_chosen:
            self.group_button.put(_("Single steps"), "ungroup")
        else:
            self.group_button.put(_("Group"), "group")

    def _on_group_clicked(self) -> None:
        if self.step_actions.is_round_chosen:
            self.step_actions.ungroup()
        else:
            self.step_actions.group()

    def _on_moved(self, keys: Sequence[int]) -> None:
        self.announced.emit(moved_words(self.view.rows, keys))

    def _on_menu_wanted(self, at: QPoint) -> None:
        menu = menu_of(
            self._theme, self.step_actions, self.duplicate_wanted.emit, self.remove_wanted.emit, self
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
