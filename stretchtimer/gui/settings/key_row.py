"""One thing that has a key: its words, the key, and what is to be said when that means something else already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.keys import Key
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.key_recorder import KeyRecorder
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label


class KeyRow(QWidget):
    """`recorded` carries the key that was pressed, `reset_wanted` asks for the usual ones."""

    recorded = Signal(str)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, row: Key) -> None:
        super().__init__()
        self._theme, self._row = theme, row
        self.recorder = KeyRecorder(theme, row.words)
        self.reset: IconButton | None = None
        self.objection: Objection | None = None
        self._across = QHBoxLayout()
        self._across.setSpacing(Space.XXS)
        self._across.addWidget(Label(theme, row.words, TYPE.body, "text_2", wraps=True), 1)
        self._across.addWidget(self.recorder, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XXS)
        self._column.addLayout(self._across)
        self.recorder.recorded.connect(self.recorded)
        self.recorder.refused.connect(self._on_refused)

    def put(self, keys: tuple[str, ...], *, usual: bool) -> None:
        """Show these keys, as people read them; there is a way back unless they are the usual ones."""
        self.recorder.put(keys)
        if self.reset is None and not usual:
            self.reset = self._made_reset()
        if self.reset is not None:
            self.reset.setVisible(not usual)
        self.hush()

    def say(self, words: str, swap: Callable[[], object] | None = None) -> None:
        """Tell why a key was not taken; `swap` exchanges the two, where they can be."""
        self.hush()
        self.objection = Objection(self._theme, words, swap)
        self.objection.left.connect(self._on_left)
        self._column.addWidget(self.objection)
        if self.objection.swap is not None:
            self.objection.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    def hush(self) -> None:
        """Say nothing."""
        if self.objection is not None:
            self.objection.hide()
            self.objection.deleteLater()
            self.objection = None

    def _made_reset(self) -> IconButton:
        name = _("Usual key for “{what}”").format(what=self._row.words)
        reset = IconButton(self._theme, "repeat", name, size=self.recorder.height())
        reset.clicked.connect(self.reset_wanted)
        self._across.addWidget(reset, 0, Qt.AlignmentFlag.AlignTop)
        return reset

    def _on_refused(self) -> None:
        self.say(_("That key cannot be taken. Press another, or Esc to leave it."))

    def _on_left(self) -> None:
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hush()


class Objection(QWidget):
    """A sentence against a key; below it, where there is a `swap`, both ways out. `left` tells that one was taken."""

    left = Signal()

    def __init__(self, theme: Theme, words: str, swap: Callable[[], object] | None) -> None:
        super().__init__()
        self.words = words
        self.swap: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(Label(theme, words, TYPE.secondary, "caution", wraps=True))
        if swap is None:
            return
        ways = QWidget()
        flow = Flow(ways)
        self.swap = Button(theme, _("Swap them"), Kind.SECONDARY, SMALL)
        self.swap.clicked.connect(swap)
        leave = Button(theme, _("Leave it"), Kind.GHOST, SMALL)
        for button in (self.swap, leave):
            button.clicked.connect(self.left)
            flow.addWidget(button)
        column.addWidget(ways)
