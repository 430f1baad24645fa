"""The page of one workout or session; it stands in place of the list until it is left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.journal.details.looked import Looked
from stretchtimer.gui.journal.details.session_card import SessionCard
from stretchtimer.gui.muscles import cramp_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Ground, Scroll, Surface
from stretchtimer.gui.words import about_text, day_text, time_of_day_text
from stretchtimer.journal.records import SessionRecord, Tightness

WIDEST = 760


class DetailsPage(Ground):
    """`left` tells that the person goes back; the others carry a session's id, and what is told of it."""

    left = Signal()
    tightness_told = Signal(str, Tightness)
    note_written = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("bg")
        self._theme = theme
        self.cards: tuple[SessionCard, ...] = ()
        self.back = IconButton(theme, "arrow-left", _("Back to all sessions"), key="leave_session")
        self.back.clicked.connect(self.left)
        self._title = Label(theme, "", TYPE.title)
        self._title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        self._scroll = Scroll(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XL, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes to."""
        return (self.back, *(card.note for card in self.cards))

    @property
    def ids(self) -> tuple[str, ...]:
        """Of the sessions that are shown."""
        return tuple(card.session.id for card in self.cards)

    def focus_first(self) -> None:
        """Put the keyboard on the way back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Tell what was written in a note and has not been told yet."""
        for card in self.cards:
            card.note.keep()

    def put(self, looked: Looked, today: date) -> None:
        """Show all of it."""
        self.keep()
        first = looked.sessions[0].started_at
        self._title.put(
            _("{day}, {time}").format(day=day_text(first.date(), today), time=time_of_day_text(first))
        )
        self.cards = tuple(self._made_card(session) for session in looked.sessions)
        self._scroll.put(self._sheet(_beside(looked)))

    def _sheet(self, beside: Sequence[str]) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.XXL)
        column.setSpacing(Space.M)
        if beside:
            column.addWidget(self._made_beside(beside))
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        return sheet

    def _made_beside(self, lines: Sequence[str]) -> QWidget:
        card = Surface("card")
        card.setMaximumWidth(self._theme.size(WIDEST))
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        for line in lines:
            column.addWidget(Label(self._theme, line, TYPE.body, "text_2", wraps=True, digits=True))
        return card

    def _made_card(self, session: SessionRecord) -> SessionCard:
        card = SessionCard(self._theme, session)
        card.setMaximumWidth(self._theme.size(WIDEST))
        card.tightness_told.connect(partial(self.tightness_told.emit, session.id))
        card.note_written.connect(partial(self.note_written.emit, session.id))
        card.remove_wanted.connect(partial(self.remove_wanted.emit, session.id))
        return card


def _beside(looked: Looked) -> list[str]:
    """The training, and each cramp with what was told of it."""
    lines, training = [], looked.training
    if training is not None:
        start = time_of_day_text(training.started_at)
        if training.ended_at is None:
            lines.append(_("Training from {time} on").format(time=start))
        else:
            length_ms = round((training.ended_at - training.started_at).total_seconds() * 1_000)
            lines.append(
                _("Training from {time} on, {length}").format(time=start, length=about_text(length_ms))
            )
    for spasm in looked.spasms:
        parts = [cramp_words(spasm), time_of_day_text(spasm.at)]
        if spasm.strength is not None:
            parts.append(_("strength {n} of 10").format(n=spasm.strength))
        lines.append(listed([*parts, spasm.note] if spasm.note else parts))
    return lines
