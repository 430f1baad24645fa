"""What is shown once a session is over: a sheet to look through in peace, and Done at its foot."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import LARGE, Button, Kind
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.gui.widgets.surfaces import Ground, Scroll, Surface
from stretchtimer.session.session import Session

WIDEST = 1_104  # px
FOOT = 88
CARD_SIDE = 20


class EndPage(QWidget):
    """Made for one session; all of it is in the journal already, so there is nothing to save."""

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.done_button = Button(theme, _("Done"), Kind.PRIMARY, LARGE, icon="check", key="ready")
        self.done_button.clicked.connect(self.done)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def lay_out(self, inner: QWidget) -> None:
        """Show `inner`, scrolled where it is higher than the page, over the foot."""
        sheet = QWidget()
        outer = QHBoxLayout(sheet)
        outer.setContentsMargins(Space.PAGE_PLAYER, Space.PAGE_PLAYER, Space.PAGE_PLAYER, Space.XL)
        inner.setMaximumWidth(WIDEST)
        outer.addWidget(inner)
        self._column.addWidget(Scroll(sheet), 1)
        self._column.addWidget(self._foot())

    @property
    def notice_room(self) -> QRect:
        """Where notices may stand: above the foot."""
        return QRect(0, 0, self.width(), self.height() - self._foot_pane.height() - Space.XS)

    def focus_default(self) -> None:
        """Ring what Enter does."""
        self._ring.setWidget(self.done_button)

    def _foot(self) -> Ground:
        foot = Ground("foot")
        foot.setFixedHeight(max(FOOT, self.done_button.sizeHint().height() + 2 * Space.M))
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.PAGE_PLAYER, 0, Space.PAGE_PLAYER, 0)
        row.addStretch(1)
        row.addWidget(self.done_button)
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


def pile(*cards: QWidget) -> QVBoxLayout:
    """Cards below each other."""
    column = QVBoxLayout()
    column.setSpacing(Space.M)
    for card in cards:
        column.addWidget(card)
    return column


def two_columns(title: QWidget, line: QWidget, left: QLayout, right: QLayout) -> QWidget:
    """A sheet: the title and a line under it, then both columns, each as high as it needs."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.XXS)
    grid.addWidget(title, 0, 0, 1, 2)
    grid.addWidget(line, 1, 0, 1, 2)
    grid.setRowMinimumHeight(2, Space.L)
    grid.addLayout(left, 3, 0, Qt.AlignmentFlag.AlignTop)
    grid.addLayout(right, 3, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(4, 1)
    return sheet
