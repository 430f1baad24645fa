"""The end of a session: what was held, and that it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.finished.end_page import EndPage, end_card, pile, two_columns
from stretchtimer.gui.finished.held_row import HEAD_HEIGHT, HeldHead, HeldRow
from stretchtimer.gui.finished.note import NoteField
from stretchtimer.gui.finished.tally import count, held_ms, stretched, tally
from stretchtimer.gui.finished.tightness import TightnessCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.gui.words import clock_text
from stretchtimer.journal.log import Diary
from stretchtimer.routine.model import When
from stretchtimer.session.session import Session
from stretchtimer.timeline.segment import Outcome


class Summary(EndPage):
    """What each side held of what was asked; with a diary, how tight it feels, and a note."""

    def __init__(
        self, theme: Theme, session: Session, *, early: bool, parent: QWidget, diary: Diary | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._session, self._diary = session, diary
        self.tightness: TightnessCard | None = None
        self.note: NoteField | None = None
        self.title = Label(theme, _title(session.start_of.moment, early=early), TYPE.display)
        self.line = Label(theme, self._line(), TYPE.lead, "text_2")
        self.lay_out(self._sheet())

    def _sheet(self) -> QWidget:
        left: list[QWidget] = [self._held_card()]
        right: list[QWidget] = [self._facts_card()]
        if self._diary is not None:
            left, right = [*left, *right], self._told_cards(self._diary)
        return two_columns(self.title, self.line, pile(*left), pile(*right))

    def _told_cards(self, diary: Diary) -> list[QWidget]:
        """What the person may tell: written down as it is told."""
        session_id, theme = self._session.start_of.id, self._theme
        cards: list[QWidget] = []
        if muscles := stretched(self._session.held):
            self.tightness = TightnessCard(theme, muscles)
            self.tightness.told.connect(lambda tightness: diary.set_tightness(session_id, tightness))
            cards.append(self.tightness)
        self.note = NoteField(theme)
        self.note.written.connect(lambda note: diary.set_note(session_id, note))
        self.note.done.connect(self.done)
        card, column = end_card()
        column.addWidget(Label(theme, _("Note"), TYPE.subhead))
        column.addSpacing(Space.XXS)
        column.addWidget(self.note)
        return [*cards, card]

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
        head.setFixedHeight(max(HEAD_HEIGHT, theme.line(TYPE.subhead)))
        column.addWidget(head)
        column.addSpacing(Space.XS)
        column.addWidget(Label(theme, clock_text(held_ms(held)), TYPE.display))
        asked = clock_text(self._session.timeline.planned_ms)
        column.addWidget(
            Label(theme, _("held of {asked} asked for").format(asked=asked), TYPE.lead, "text_2")
        )
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
