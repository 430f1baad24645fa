"""What a session is made of: a line for every hold, planned against really held."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from stretchtimer.config.sentences import in_sentence, listed
from stretchtimer.config.translations import _
from stretchtimer.gui.journal.words import effort_words, outcome_words, side_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space, TypeStyle
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.words import clock_text
from stretchtimer.journal.records import Entry, SessionRecord
from stretchtimer.timeline.segment import Outcome

NARROW = 460  # below this width a name tells its side and set
MOST = 200  # lines shown of one session; a longer one says how many more there are
_FIGURES = frozenset({2, 3, 4})  # the columns with figures
_SIDE_AND_SET = (1, 2)  # the columns that are dropped where there is no room: the name tells them there


class Entries(QWidget):
    """The entries of one session as a table."""

    def __init__(self, theme: Theme, session: SessionRecord) -> None:
        super().__init__()
        self._theme, self._entries = theme, session.entries[:MOST]
        self._names: list[Label] = []
        self._droppable: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XXS)
        self._grid.setColumnStretch(0, 1)
        self._fill(session)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._theme.size(NARROW)
        for label in self._droppable:
            label.setVisible(not narrow)
        for label, entry in zip(self._names, self._entries, strict=True):
            label.put(full_name(entry) if narrow else _name(entry))

    def _fill(self, session: SessionRecord) -> None:
        if not session.entries:
            self._grid.addWidget(Label(self._theme, _("Nothing was held."), TYPE.secondary, "text_2"), 0, 0)
            return
        heads = (_("Exercise"), _("Side"), _("Set"), _("Planned"), _("Held"), "")
        self._put_line(0, heads, TYPE.caption, "text_3")
        for line, entry in enumerate(self._entries, 1):
            tone = "text_3" if entry.outcome is Outcome.SKIPPED else "text"
            self._names.append(self._put_line(line, _cells(entry), TYPE.secondary, tone))
        if (more := len(session.entries) - MOST) > 0:
            words = _("and {count} more").format(count=more)
            self._grid.addWidget(Label(self._theme, words, TYPE.secondary, "text_2"), MOST + 1, 0)

    def _put_line(self, line: int, cells: tuple[str, ...], style: TypeStyle, tone: str) -> Label:
        """One line of the table; returns its first label."""
        labels = [
            Label(self._theme, text, style, tone, digits=column in _FIGURES, wraps=column == 0)
            for column, text in enumerate(cells)
        ]
        for column, label in enumerate(labels):
            if column in _FIGURES:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label, line, column)
        self._droppable += [labels[column] for column in _SIDE_AND_SET]
        return labels[0]


def full_name(entry: Entry) -> str:
    """An entry's exercise with its side and set: "Calf wall stretch, right, set 2".

    Of a ride, how it was made harder or easier as well: "Stationary bike, effort 4 to 5".
    """
    side = in_sentence(side_words(entry.side))
    set_ = _("set {number}").format(number=entry.set) if entry.set > 1 else ""
    return listed((entry.name, side, set_, effort_words(entry)))


def _name(entry: Entry) -> str:
    """The same where side and set have columns of their own."""
    return listed((entry.name, effort_words(entry)))


def _cells(entry: Entry) -> tuple[str, ...]:
    return (
        _name(entry),
        side_words(entry.side),
        str(entry.set),
        clock_text(entry.planned_ms),
        clock_text(entry.held_ms),
        outcome_words(entry.outcome),
    )
