"""The editor: the head, the routine in time, its steps, what the coach says of it, and the chosen step beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.editor.top_bar import TopBar
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.foreground import Foreground
from stretchtimer.gui.panes import focus_next_pane
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.surfaces import Ground

INSPECTOR, TEXT = 360, 440  # px wide


class EditorPage(Foreground):
    """Parts listen to the `bench` and work on it; the page puts them side by side and knows the keys.

    `save_wanted`, `try_wanted`, which carries whether fast, and `leave_wanted` ask for what reaches beyond the routine;
    `ask` does so when the window is about to close, as `asks_first` tells.
    """

    save_wanted = Signal()
    try_wanted = Signal(bool)
    leave_wanted = Signal()

    def __init__(self, theme: Theme, bench: Workbench, figures: Thumbnails) -> None:
        super().__init__(theme)
        self.bench, self._figures = bench, figures
        self.ask: Callable[[Callable[[], object]], bool] = lambda _go_on: False
        self.top_bar = TopBar(theme, bench)
        self._beside = Ground("pane")  # the inspector, or the text
        self._beside.setFixedWidth(theme.size(INSPECTOR))
        self._lay_out()
        self._connect()
        self._bind_keys()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round, in order."""
        return (self.top_bar.name,)

    def focus_page(self) -> None:
        """Put the keyboard on the steps."""
        self.panes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def asks_first(self, go_on: Callable[[], object]) -> bool:
        return self.ask(go_on)

    def tell(self, words: str) -> None:
        """Something that could not be done, and why."""
        self.banners.tell(words, "danger")

    def _lay_out(self) -> None:
        self._main = QVBoxLayout()  # below each other: the routine in time, its steps, the notes
        self._main.setContentsMargins(Space.XXL, Space.M, Space.L, Space.M)
        self._main.setSpacing(Space.M)
        self._side = QVBoxLayout(self._beside)
        self._side.setContentsMargins(1, 0, 0, 0)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(self._main, 1)
        body.addWidget(self._beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top_bar)
        whole.addWidget(self.banners)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        bar = self.top_bar
        bar.leave_wanted.connect(self.leave_wanted)
        bar.save_wanted.connect(self.save_wanted)
        bar.try_wanted.connect(self.try_wanted)
        bar.text_wanted.connect(self._on_text_wanted)
        bar.refused.connect(self.tell)

    def _bind_keys(self) -> None:
        stack = self.bench.undo_stack
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("save", self.top_bar.save_button.click),
            ("edit_undo", stack.undo),
            ("edit_redo", stack.redo),
            ("rehearse", self.top_bar.try_button.click),
            ("rehearse_fast", self.top_bar.fast_button.click),
            ("as_text", self.top_bar.text_button.toggle),
            ("leave_editor", self.leave_wanted.emit),
            ("next_pane", self._on_next_pane),
        )
        for name, slot in keys:
            self.theme.keys.bind(self, name, slot)

    def _on_text_wanted(self, is_wanted: bool) -> None:
        self._beside.setFixedWidth(self.theme.size(TEXT if is_wanted else INSPECTOR))

    def _on_next_pane(self) -> None:
        focus_next_pane(self.panes)
