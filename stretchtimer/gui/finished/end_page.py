"""What is shown once a session is over: a sheet to look through in peace, and at its foot what to do next."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import LARGE, MEDIUM, Button, Kind
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.gui.widgets.surfaces import Ground, Scroll, Surface
from stretchtimer.session.session import Session

WIDEST = 1_104  # px
FOOT = 88
CARD_SIDE = 20
LARGE_TEXT = 1.4  # with text larger than this only what leads on stands at the foot


class EndPage(QWidget):
    """Made for one session; all of it is in the journal already, so there is nothing to save."""

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done_button = Button(theme, _("Done"), icon="check")
        self.done_button.clicked.connect(self.done)
        self._step: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def lay_out(self, inner: QWidget, asides: tuple[Button, ...] = ()) -> None:
        """Show `inner`, scrolled where it is higher than the page, over the foot; the first of `asides` is apart."""
        sheet = QWidget()
        outer = QVBoxLayout(sheet)
        outer.setContentsMargins(Space.PAGE_PLAYER, Space.PAGE, Space.PAGE_PLAYER, Space.M)
        outer.setSpacing(Space.L)
        inner.setMaximumWidth(WIDEST)
        row = QHBoxLayout()
        row.addWidget(inner)
        outer.addLayout(row)
        is_large = self._theme.text_scale > LARGE_TEXT
        for aside in asides if is_large else ():
            outer.addWidget(aside, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Scroll(sheet), 1)
        self._column.addWidget(self._foot(() if is_large else asides))
        self.lead_to(None)

    def lead_to(self, step: Button | None) -> None:
        """Have `step` as the one thing that is next; None if that is to leave."""
        if step is not None and self._step is None:
            self._foot_row.addWidget(step)
        if self._step is not None and self._step is not step:
            self._step.hide()
        self._step = step
        for button, is_default in ((self.done_button, step is None), (step, True)):
            if button is not None:
                button.set_kind(Kind.PRIMARY if is_default else Kind.SECONDARY)
                button.set_measure(LARGE if is_default else MEDIUM)
                button.put(button.text(), "ready" if is_default else "stop")
                button.show()
        self._ring.setWidget(self.default)

    @property
    def default(self) -> Button:
        """What Enter presses."""
        return self._step or self.done_button

    @property
    def notice_room(self) -> QRect:
        """Where notices may stand: above the foot."""
        return QRect(0, 0, self.width(), self.height() - self._foot_pane.height() - Space.XS)

    def focus_default(self) -> None:
        """Ring what Enter does."""
        self._ring.setWidget(self.default)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(
            int(Space.PAGE_PLAYER), (self.width() - WIDEST) // 2
        )  # below the sheet, on wide windows too
        self._foot_row.setContentsMargins(side, 0, side, 0)

    def _foot(self, asides: tuple[Button, ...]) -> Ground:
        foot = Ground("foot")
        foot.setFixedHeight(max(FOOT, self.done_button.sizeHint().height() + 2 * Space.M))
        row = self._foot_row = QHBoxLayout(foot)
        row.setContentsMargins(Space.PAGE_PLAYER, 0, Space.PAGE_PLAYER, 0)
        row.setSpacing(Space.S)
        for aside in asides[:1]:
            row.addWidget(aside)
        row.addStretch(1)
        for button in (*asides[1:], self.done_button):
            row.addWidget(button)
        self._ring = FocusRing(self._theme, foot)
        self._foot_pane = foot
        return foot


class Ending(Protocol):
    """Makes the page that comes after a session."""

    def __call__(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> EndPage:
        """`early` if the person ended it before its end."""


def end_card() -> tuple[Surface, QVBoxLayout]:
    """A card on such a page, and the column in it."""
    card = Surface("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(CARD_SIDE, Space.M, CARD_SIDE, Space.M)
    column.setSpacing(Space.XXS)
    return card, column
