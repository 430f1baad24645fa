"""The top of the player: the way out, which routine and step this is, what is heard, and the full screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.hearing import Hearing
from stretchtimer.gui.theme.mirroring import seen_in
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label, OneLine

HEIGHT = 64  # px
NOTICE = 440  # px that a notice needs in it
SIDE = 24  # px: the icons' own margin brings them in line with the page


class TopBar(QWidget):
    """One line across the page."""

    close_wanted = Signal()
    full_screen_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.close_button = IconButton(theme, "close", _("End the session"), key="stop")
        self._name = OneLine(theme, "", TYPE.body_strong)
        self._step = Label(theme, "", TYPE.body, "text_2", digits=True)
        self.hearing = Hearing(theme, self)
        self.full_screen = IconButton(theme, "fullscreen", _("Full screen"), key="fullscreen")
        self._lay_out()
        self.close_button.clicked.connect(self.close_wanted)
        self.full_screen.clicked.connect(self.full_screen_wanted)

    @property
    def words(self) -> tuple[str, str]:
        """Which routine and step it says this is."""
        return self._name.text(), self._step.text()

    @property
    def notice_room(self) -> QRect:
        """Where a notice may stand for a while: what is free in the line, or where it says which routine this is."""
        name, step, hearing = (
            seen_in(self, part.geometry().toRectF()).toRect()
            for part in (self._name, self._step, self.hearing)
        )
        right = hearing.x() - Space.XS
        left = step.right() + Space.XS
        if right - left < self._theme.size(NOTICE):
            left = name.x()
        room = QRectF(left, 0, right - left, self.height())
        return seen_in(self, room).toRect()

    def put(self, name: str, step: int, steps: int) -> None:
        """Say which routine this is and how far it is; steps count from 1."""
        self._name.put(name)
        self._step.put(_("Step {n} of {of}").format(n=step, of=steps) if steps > 1 else "")

    def set_full_screen(self, is_full: bool) -> None:
        """Show which way the button leads."""
        self.full_screen.set_icon("fullscreen-exit" if is_full else "fullscreen")
        self.full_screen.set_name(_("Leave full screen") if is_full else _("Full screen"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.close_button)
        row.addWidget(self._name)
        row.addWidget(self._step)
        row.addStretch(1)
        row.addWidget(self.hearing)
        row.addWidget(self.full_screen)
