"""The head of the page: what it is, which months are shown, and what can be done with the journal as a whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay


class Head(QWidget):
    """`year_wanted` carries a year, or None for the last twelve months."""

    year_wanted = Signal(object)
    cramp_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._years: tuple[int, ...] = ()
        self._year: int | None = None
        title = Label(theme, _("Journal"), TYPE.title)
        title.setMinimumHeight(max(int(Size.BUTTON), theme.line(TYPE.title)))
        self.earlier = IconButton(theme, "chevron-left", _("Earlier"))
        self.later = IconButton(theme, "chevron-right", _("Later"))
        self.shown = Label(theme, _("Last 12 months"), TYPE.body_medium, digits=True)
        self.shown.setMinimumWidth(self.shown.sizeHint().width())  # nothing jumps where a year is shorter
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cramp = Button(theme, _("Log a cramp"), Kind.SECONDARY, icon="bolt", key="log_cramp")
        self.export = Button(theme, _("Export"), Kind.SECONDARY, icon="export")
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        self._rows.setSpacing(Space.XS)
        pager, buttons = _row(self.earlier, self.shown, self.later), _row(self.cramp, self.export)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.addWidget(title, 1)
        self._first.addLayout(pager)
        self._needs = _across(title, self.earlier, self.shown, self.later)
        self._needs_beside = _across(self.cramp, self.export) + Space.M
        self._rows.addLayout(self._first, 1)
        self._rows.addLayout(buttons)
        self.earlier.clicked.connect(lambda: self._go(-1))
        self.later.clicked.connect(lambda: self._go(1))
        self.cramp.clicked.connect(self.cramp_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.put((), None)

    def put(self, years: tuple[int, ...], year: int | None) -> None:
        """Lead through these years, oldest first, and on to the last twelve months; `year` is shown."""
        self._years, self._year = years, year
        self.shown.put(_("Last 12 months") if year is None else str(year))
        self.earlier.setEnabled(self._at > 0)
        self.later.setEnabled(year is not None)

    def minimumSizeHint(self) -> QSize:
        """However wide its parts are beside each other: they go below each other where there is no room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * Space.PAGE
        lay(self._first, across=self._needs <= room)
        lay(self._rows, across=self._needs + self._needs_beside <= room)

    @property
    def _at(self) -> int:
        """The number of what is shown among all that can be."""
        year = self._year
        return len(self._years) if year is None else sum(one < year for one in self._years)

    def _go(self, way: int) -> None:
        to = self._at + way
        if 0 <= to <= len(self._years):
            year = self._years[to] if to < len(self._years) else None
            self.put(self._years, year)
            self.year_wanted.emit(year)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.XS)
    for widget in widgets:
        row.addWidget(widget)
    row.insertStretch(0)
    return row


def _across(*widgets: QWidget) -> int:
    """How wide they are beside each other, px."""
    return sum(widget.sizeHint().width() + Space.XS for widget in widgets)
