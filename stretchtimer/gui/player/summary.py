"""The end of a session: what was held, and that it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.keys import key
from stretchtimer.gui.player.held_row import HeldHead, HeldRow
from stretchtimer.gui.player.tally import count, held_ms, tally
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import LARGE, Button, Kind
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Ground, Scroll, Surface
from stretchtimer.gui.words import about_text, clock_text
from stretchtimer.session.session import Session
from stretchtimer.timeline.segment import Outcome

WIDEST = 1_104  # px
FOOT = 88
CARD_SIDE = 20


class Summary(QWidget):
    """Made for one session once it is over; already in the journal, so there is nothing to save."""

    done = Signal()

    def __init__(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self.title = Label(theme, _("Ended early") if early else _("Done"), TYPE.display)
        self.line = Label(theme, self._line(), TYPE.subhead, "text_2")
        self.done_button = Button(theme, _("Done"), Kind.PRIMARY, LARGE, icon="check", key=key("ready").shown)
        self.done_button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scroll(self._sheet()), 1)
        column.addWidget(self._foot())

    def focus_default(self) -> None:
        """Ring what Enter does."""
        self._ring.setWidget(self.done_button)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        outer = QHBoxLayout(sheet)
        outer.setContentsMargins(Space.PAGE_PLAYER, Space.PAGE_PLAYER, Space.PAGE_PLAYER, Space.XL)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XXS)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.line, 1, 0, 1, 2)
        grid.setRowMinimumHeight(2, Space.L)
        grid.addWidget(self._held_card(), 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._facts_card(), 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(4, 1)
        outer.addWidget(inner)
        return sheet

    def _held_card(self) -> Surface:
        rows = tally(self._session.held)
        longest = max((row.longest_ms for row in rows), default=1)
        card, column = _card()
        column.addWidget(HeldHead(self._theme))
        for row in rows:
            column.addWidget(HeldRow(self._theme, row, longest))
        return card

    def _facts_card(self) -> Surface:
        """The session in a few figures."""
        held, theme = self._session.held, self._theme
        card, column = _card()
        column.addWidget(Label(theme, _("This session"), TYPE.subhead))
        column.addSpacing(Space.XS)
        rows = [
            (_("Held"), clock_text(held_ms(held))),
            (_("Asked for"), clock_text(self._session.timeline.planned_ms)),
        ]
        for outcome, words in ((Outcome.SHORT, _("Ended sooner")), (Outcome.SKIPPED, _("Skipped"))):
            if number := count(held, outcome):
                rows.append((words, ngettext("{n} part", "{n} parts", number).format(n=number)))
        for words, value in rows:
            line = QHBoxLayout()
            line.addWidget(Label(theme, words, TYPE.body, "text_2"))
            line.addStretch(1)
            line.addWidget(Label(theme, value, TYPE.body_strong, digits=True))
            column.addLayout(line)
        return card

    def _foot(self) -> Ground:
        foot = Ground("foot")
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.PAGE_PLAYER, 0, Space.PAGE_PLAYER, 0)
        row.addStretch(1)
        row.addWidget(self.done_button)
        self._ring = FocusRing(self._theme, foot)
        return foot

    def _line(self) -> str:
        held = about_text(held_ms(self._session.held))
        words = _("{name}. {held} held, and in the journal.")
        return words.format(name=self._session.timeline.routine.name, held=held)


def _card() -> tuple[Surface, QVBoxLayout]:
    card = Surface("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(CARD_SIDE, Space.M, CARD_SIDE, Space.M)
    column.setSpacing(Space.XXS)
    return card, column
