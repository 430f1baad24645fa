"""The pane beside the cards: the chosen routine, and under it the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.keys import key
from stretchtimer.gui.library.catalogue import BrokenFile, Card, Item
from stretchtimer.gui.library.sheet import BrokenSheet, RoutineSheet
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import LARGE, Button, Kind
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.gui.widgets.surfaces import Ground, Scroll
from stretchtimer.routine.model import When

MOMENTS = (When.ANY, When.BEFORE, When.AFTER)


class Detail(Ground):
    """`start_wanted` carries the routine and the moment; `left` that the person goes back to the cards."""

    start_wanted = Signal(object, object)
    left = Signal()
    reload_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._theme = theme
        self._item: Item | None = None
        self._back = Button(
            theme, _("All routines"), Kind.GHOST, icon="arrow-left", key=key("leave_detail").shown
        )
        self._back.clicked.connect(self.left)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        bar.addWidget(self._back)
        bar.addStretch(1)
        self._scroll = Scroll(QWidget())
        self._foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self.set_alone(False)
        self.show_item(None)

    @property
    def start_button(self) -> Button:
        """The button that starts the routine."""
        return self._start

    def set_alone(self, alone: bool) -> None:
        """Whether it is a page of its own, with a way back, or stands beside the cards."""
        self._bar.setVisible(alone)
        if alone:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(self._theme.size(Size.DETAIL))

    def show_item(self, item: Item | None) -> None:
        """Tell of `item`; with None the pane is empty."""
        self._item = item
        if isinstance(item, Card):
            self._scroll.put(RoutineSheet(self._theme, item))
            self._start.setText(_("Start, {length}").format(length=item.facts.length_words))
            self._moment.setVisible(item.facts.routine.when is When.ANY)
            self._moments.choose(0)
        elif isinstance(item, BrokenFile):
            sheet = BrokenSheet(self._theme, item)
            sheet.reload_wanted.connect(self.reload_wanted)
            self._scroll.put(sheet)
        else:
            self._scroll.put(QWidget())
        self._foot.setVisible(isinstance(item, Card))

    def start(self) -> None:
        """Ask for the routine to be started, as the button does."""
        if isinstance(self._item, Card):
            routine = self._item.facts.routine
            is_free = routine.when is When.ANY
            self.start_wanted.emit(routine, MOMENTS[self._moments.chosen] if is_free else routine.when)

    def _make_foot(self) -> QWidget:
        foot = Ground("foot")
        side = Space.PAGE_LIBRARY
        column = QVBoxLayout(foot)
        column.setContentsMargins(side, Space.M, side, Space.L)
        column.setSpacing(Space.M)
        names = (_("On its own"), _("Before"), _("After"))
        self._moments = Segmented(self._theme, names, _("When you do it"))
        self._moment = QWidget()
        row = QVBoxLayout(self._moment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        row.addWidget(Label(self._theme, _("When you do it"), TYPE.caption, "text_2"))
        row.addWidget(self._moments)
        self._start = Button(self._theme, "", Kind.PRIMARY, LARGE, icon="play", key=key("start").shown)
        self._start.clicked.connect(self.start)
        column.addWidget(self._moment)
        column.addWidget(self._start)
        self._ring = FocusRing(self._theme, foot)
        self._ring.setWidget(self._start)  # the default action is always ringed
        foot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return foot
