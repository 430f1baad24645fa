"""The pane beside the cards. What is in it is made with the first item, so that the first frame need not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size
from stretchtimer.gui.widgets.surfaces import Ground

if TYPE_CHECKING:
    from stretchtimer.gui.library.catalogue import Item
    from stretchtimer.gui.library.offer import Offer

UNBOUND = 16_777_215  # Qt's own for no limit


class Detail(Ground):
    """`start_wanted` carries the routine and the moment; `left` that the person goes back to the cards."""

    start_wanted = Signal(object, object)
    left = Signal()
    reload_wanted = Signal()
    advice_ignored = Signal(object, object)

    def __init__(self, theme: Theme, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._theme, self._wishes = theme, wishes
        self._is_alone = False
        self._offer: Offer | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self.setFixedWidth(theme.size(Size.DETAIL))

    @property
    def offer(self) -> Offer | None:
        """What is in it, None before the first item."""
        return self._offer

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What the keyboard goes to in it."""
        return self._offer.panes if self._offer else ()

    def set_alone(self, alone: bool) -> None:
        """Whether it is a page of its own, with a way back, or stands beside the cards."""
        if alone != self._is_alone:
            self._is_alone = alone
            width = self._theme.size(Size.DETAIL)
            self.setMinimumWidth(0 if alone else width)
            self.setMaximumWidth(UNBOUND if alone else width)
            self.set_ground("surface" if alone else "pane")  # beside the cards it has a line at its left
        if self._offer is not None:
            self._offer.set_alone(alone)

    def show_item(self, item: Item | None) -> None:
        """Tell of `item`; with None the pane is empty."""
        if self._offer is None and item is not None:
            self._offer = self._make_offer()
        if self._offer is not None:
            self._offer.show_item(item)

    def start(self) -> None:
        """Ask for the routine to be started, as the button does."""
        if self._offer is not None:
            self._offer.start()

    def _make_offer(self) -> Offer:
        from stretchtimer.gui.library.offer import Offer

        offer = Offer(self._theme, self._wishes)
        offer.set_alone(self._is_alone)
        offer.start_wanted.connect(self.start_wanted)
        offer.left.connect(self.left)
        offer.reload_wanted.connect(self.reload_wanted)
        offer.advice_ignored.connect(self.advice_ignored)
        self._column.addWidget(offer)
        return offer
