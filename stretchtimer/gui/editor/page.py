"""The editor: the head, the routine in time, its steps, what the coach says of it, and the chosen step beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.editor.adding import Adding
from stretchtimer.gui.editor.inspector.inspector import Inspector
from stretchtimer.gui.editor.notes.panel import NotesPanel
from stretchtimer.gui.editor.problems import keys_in_order, steps_to_fix
from stretchtimer.gui.editor.steps.step_list import StepList
from stretchtimer.gui.editor.text.view import TextView
from stretchtimer.gui.editor.timeline.strip import TimeStrip
from stretchtimer.gui.editor.top_bar import TopBar
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.foreground import Foreground
from stretchtimer.gui.library.ignored import Ignored
from stretchtimer.gui.panes import focus_next_pane
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.banner import OneNotice
from stretchtimer.gui.widgets.surfaces import Ground, Scroll
from stretchtimer.routine.editing.opening import HEAD_KEY

INSPECTOR, TEXT = 360, 440  # px wide
BESIDE_SHARE = 0.46  # of the page at most


class EditorPage(Foreground):
    """Parts listen to the `bench` and work on it; the page puts them side by side and knows the keys.

    `save_wanted`, `try_wanted`, which carries whether fast, and `leave_wanted` ask for what reaches beyond the routine;
    `ask` does so when the window is about to close, as `asks_first` tells. `refusal` says why what was just tried could
    not be done, or not all of it: that is of use until something else is done.
    """

    save_wanted = Signal()
    try_wanted = Signal(bool)
    leave_wanted = Signal()
    advice_ignored = Signal(object, object)
    exercise_wanted = Signal(str)

    def __init__(
        self, theme: Theme, bench: Workbench, figures: Thumbnails, ignored: Ignored = frozenset()
    ) -> None:
        super().__init__(theme)
        self.bench = bench
        self.ask: Callable[[Callable[[], object]], bool] = lambda _go_on: False
        self.top_bar = TopBar(theme, bench)
        self.time = TimeStrip(theme, bench)
        self.steps = StepList(theme, bench, figures)
        self.notes = NotesPanel(theme, bench, ignored)
        self.text = TextView(theme, bench)
        self._beside = Ground("pane")  # the inspector, or the text
        self.inspector = Inspector(theme, bench)
        self.adding = Adding(theme, bench, figures, self)
        self.refusal = OneNotice(self.banners)
        self._lay_out()
        self._connect()
        self._bind_keys()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round, in order."""
        beside = (self.text.pane.field,) if self.text.isVisible() else self.inspector.panes
        return (self.steps.pane, *beside, self.top_bar.name, self.time.bar)

    def focus_page(self) -> None:
        """Put the keyboard where the steps are, and where letters are keys; without any, on the name to be given."""
        if self.bench.draft.items:
            self.panes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.top_bar.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.top_bar.name.selectAll()

    def asks_first(self, go_on: Callable[[], object]) -> bool:
        return self.ask(go_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Leave the steps at least as much width as what stands beside them."""
        wanted = TEXT if self.top_bar.text_button.isChecked() else INSPECTOR
        self._beside.setFixedWidth(min(self.theme.size(wanted), round(self.width() * BESIDE_SHARE)))
        self.notes.hold_within(self.height() - self.top_bar.height() - self.time.sizeHint().height())

    def _lay_out(self) -> None:
        self._left = QWidget()
        self._main = QVBoxLayout(self._left)  # below each other: the routine in time, its steps, the notes
        self._main.setContentsMargins(indent(Space.XXL, Space.M, Space.L, Space.M))
        self._main.setSpacing(Space.M)
        self._main.addWidget(self.time)
        self._main.addWidget(self.steps, 1)
        self._main.addWidget(self.notes)
        self._side = QVBoxLayout(self._beside)
        self._side.setContentsMargins(1, 0, 0, 0)
        self._side.addWidget(self.text)
        self.text.hide()
        self._side.addWidget(self.inspector)
        body = QHBoxLayout()
        body.setSpacing(0)
        self._scroll = Scroll(self._left)  # where large text leaves no room for all of it
        body.addWidget(self._scroll, 1)
        body.addWidget(self._beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top_bar)
        whole.addWidget(self.banners)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        bar = self.top_bar
        self.bench.changed.connect(self.refusal.withdraw)
        bar.leave_wanted.connect(self.leave_wanted)
        bar.save_wanted.connect(self.save_wanted)
        bar.try_wanted.connect(self.try_wanted)
        bar.text_wanted.connect(self._on_text_wanted)
        bar.refused.connect(self.refusal.tell)
        bar.name.returnPressed.connect(self._go_to_steps)
        self.adding.ended.connect(self._go_to_steps)
        self.text.refused.connect(self.refusal.tell)
        self.text.unread_changed.connect(bar.put_unread)
        self.steps.add_wanted.connect(self.adding.add_behind_chosen)
        self.steps.duplicate_wanted.connect(self.inspector.duplicate)
        self.steps.remove_wanted.connect(self.inspector.remove)
        self.steps.refused.connect(self.refusal.tell)
        self.notes.remarked.connect(self.steps.remark)
        self.notes.ignored.connect(self.advice_ignored)
        self.notes.show_wanted.connect(self._on_next_problem)
        self.inspector.exercise_wanted.connect(self.exercise_wanted)
        self.over.connect(self.inspector.close_down)

    def _bind_keys(self) -> None:
        stack = self.bench.undo_stack
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("save", self.top_bar.save_button.click),
            ("edit_undo", stack.undo),
            ("edit_redo", stack.redo),
            ("rehearse", self.top_bar.try_button.click),
            ("rehearse_fast", self.top_bar.fast_button.click),
            ("as_text", self.top_bar.text_button.toggle),
            ("add_step", self.adding.add_behind_chosen),
            ("next_problem", self._on_next_problem),
            ("leave_editor", self.leave_wanted.emit),
            ("next_pane", self._on_next_pane),
        )
        for name, slot in keys:
            self.theme.keys.bind(self, name, slot)

    def _go_to_steps(self) -> None:
        self.steps.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_wanted(self, is_wanted: bool) -> None:
        self._arrange()
        self.inspector.setVisible(not is_wanted)
        self.text.setVisible(is_wanted)
        if is_wanted:
            self.text.pane.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_next_problem(self) -> None:
        """Go to what is to fix in the text, if it is shown, or choose the next step that has something to fix."""
        if self.text.isVisible() and self.text.next_problem():
            return
        to_fix = sorted(steps_to_fix(self.bench), key=self._order)
        if to_fix:
            chosen = self._order(self.bench.chosen[0]) if self.bench.chosen else -1
            following = [key for key in to_fix if self._order(key) > chosen]
            key = (following or to_fix)[0]
            self.bench.choose([key] if key != HEAD_KEY else [])

    def _order(self, key: int) -> int:
        """Where a step or round stands among all, the routine itself before them."""
        return keys_in_order(self.bench.draft).index(key)

    def _on_next_pane(self) -> None:
        focus_next_pane(self.panes)
        if self._left.isAncestorOf(pane := self.focusWidget()):
            self._scroll.ensureWidgetVisible(pane)
