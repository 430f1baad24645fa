"""What a session is made of: a line for every hold, planned against really held."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.row import LINK_WIDTH, LINK_X, WHEN_WIDTH, Link, paint_link_line
from stretchtimer.gui.journal.words import outcome_words, side_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space, TypeStyle
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.words import clock_text
from stretchtimer.journal.records import Entry, SessionRecord
from stretchtimer.timeline.segment import Outcome

MOST = 200  # lines shown of one session; a longer one says how many more there are
_RIGHT = frozenset({2, 3, 4})  # the columns with figures


class Entries(QWidget):
    """The entries of one session as a table, in line with the words of its row."""

    def __init__(self, theme: Theme, session: SessionRecord, link: Link) -> None:
        """`link` is that of the row above it: the line to the next session goes on beside the entries."""
        super().__init__()
        self._theme, self._link = theme, link
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(Space.L + WHEN_WIDTH + LINK_WIDTH, 0, Space.L, Space.M)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XXS)
        self._grid.setColumnStretch(0, 1)
        if not session.entries:
            self._grid.addWidget(Label(theme, _("Nothing was held."), TYPE.secondary, "text_2"), 0, 0)
            return
        heads = (_("Exercise"), _("Side"), _("Set"), _("Planned"), _("Held"), "")
        self._put_line(0, heads, TYPE.caption, "text_3")
        for line, entry in enumerate(session.entries[:MOST], 1):
            self._put_line(line, _cells(entry), TYPE.secondary, _tone(entry))
        if (more := len(session.entries) - MOST) > 0:
            words = _("and {count} more").format(count=more)
            self._grid.addWidget(Label(theme, words, TYPE.secondary, "text_2"), MOST + 1, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._link.below:
            paint_link_line(QPainter(self), self._theme, LINK_X, 0, self.height())

    def _put_line(self, line: int, cells: tuple[str, ...], style: TypeStyle, tone: str) -> None:
        for column, text in enumerate(cells):
            label = Label(self._theme, text, style, tone, digits=column in _RIGHT)
            if column in _RIGHT:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label, line, column)


def _cells(entry: Entry) -> tuple[str, ...]:
    return (
        entry.name,
        side_words(entry.side),
        str(entry.set),
        clock_text(entry.planned_ms),
        clock_text(entry.held_ms),
        outcome_words(entry.outcome),
    )


def _tone(entry: Entry) -> str:
    return "text_3" if entry.outcome is Outcome.SKIPPED else "text"
