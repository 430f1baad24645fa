"""The end of a session: what was held, and that it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.player.digits import scaled
from stretchtimer.gui.player.end_page import EndPage, end_card
from stretchtimer.gui.player.held_row import HEAD_HEIGHT, HeldHead, HeldRow
from stretchtimer.gui.player.tally import count, held_ms, tally
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.gui.words import clock_text
from stretchtimer.routine.model import When
from stretchtimer.session.session import Session
from stretchtimer.timeline.segment import Outcome

LINE = scaled(TYPE.body, 16 / TYPE.body.px)


class Summary(EndPage):
    """What each side held, and how that is of what was asked."""

    def __init__(self, theme: Theme, session: Session, *, early: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._session = session
        self.title = Label(theme, _title(session.start_of.moment, early=early), TYPE.display)
        self.line = Label(theme, self._line(), LINE, "text_2")
        self.lay_out(self._sheet())

    def _sheet(self) -> QWidget:
        inner = QWidget()
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
        return inner

    def _held_card(self) -> Surface:
        card, column = end_card()
        column.addWidget(HeldHead(self._theme))
        for row in tally(self._session.held):
            column.addWidget(HeldRow(self._theme, row))
        return card

    def _facts_card(self) -> Surface:
        """The session in a few figures."""
        held, theme = self._session.held, self._theme
        card, column = end_card()
        head = Label(theme, _("This session"), TYPE.subhead)
        head.setFixedHeight(HEAD_HEIGHT)
        column.addWidget(head)
        column.addSpacing(Space.XS)
        column.addWidget(Label(theme, clock_text(held_ms(held)), TYPE.display))
        asked = clock_text(self._session.timeline.planned_ms)
        column.addWidget(Label(theme, _("held of {asked} asked for").format(asked=asked), LINE, "text_2"))
        lines = [
            (words, number)
            for outcome, words in ((Outcome.SHORT, _("Ended sooner")), (Outcome.SKIPPED, _("Skipped")))
            if (number := count(held, outcome))
        ]
        column.addSpacing(Space.XS if lines else 0)
        for words, number in lines:
            line = QHBoxLayout()
            line.addWidget(Label(theme, words, TYPE.body, "text_2"))
            line.addStretch(1)
            parts = ngettext("{n} part", "{n} parts", number).format(n=number)
            line.addWidget(Label(theme, parts, TYPE.body_strong, digits=True))
            column.addLayout(line)
        return card

    def _line(self) -> str:
        """Which routine it was, and that there is nothing left to do."""
        return _("{name}. It is in the journal.").format(name=self._session.timeline.routine.name)


def _title(moment: When, *, early: bool) -> str:
    if early:
        return _("Ended early")
    return {
        When.BEFORE: _("Warm-up done"),
        When.AFTER: _("Cool-down done"),
        When.ANY: _("Done"),
    }[moment]
