"""Fields for a time of day and for a day; the arrow keys turn them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QRectF, Qt, QTime, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from stretchtimer.config.translations import pgettext
from stretchtimer.gui.theme.mirroring import keep_left_to_right
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box

EDGE = 2


class _Framed(QWidget):
    """One of Qt's fields in the frame that all fields have."""

    def __init__(self, theme: Theme, name: str, shown: str, *samples: str) -> None:
        super().__init__()
        self._theme = theme
        self.field = _Field(theme, shown, samples)
        self.field.setAccessibleName(name)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, EDGE, Space.S, EDGE)
        row.addWidget(self.field)
        self.field.installEventFilter(self)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self._theme.colours
        line, width = (c.accent, 2.0) if self.field.hasFocus() else (c.control, 1.0)
        box(QPainter(self), QRectF(self.rect()), Radius.FIELD, c.surface, line, width)


class TimeField(_Framed):
    """A time of day to the minute; `picked` carries it."""

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, value: time) -> None:
        super().__init__(theme, name, "HH:mm", "00:00")
        self.field.setTime(QTime(value.hour, value.minute))
        self.field.timeChanged.connect(lambda _at: self.picked.emit(self.value))

    @property
    def value(self) -> time:
        """What it shows."""
        at = self.field.time()
        return time(at.hour(), at.minute())


class DateField(_Framed):
    """A day, not after `last`."""

    def __init__(self, theme: Theme, name: str, last: date) -> None:
        # As Qt writes dates: weekday, day, month and year, in the language's order.
        shown = pgettext("format", "ddd d MMM yyyy")
        week = range(20, 27)
        days = (QDate(2000, month, day) for month in range(1, 13) for day in week)
        super().__init__(theme, name, shown, *(QLocale().toString(day, shown) for day in days))
        day = QDate(last.year, last.month, last.day)
        self.field.setMaximumDate(day)
        self.field.setDate(day)
        self.field.setCurrentSection(QDateTimeEdit.Section.DaySection)

    @property
    def value(self) -> date:
        """What it shows."""
        day = self.field.date()
        return date(day.year(), day.month(), day.day())


class _Field(QDateTimeEdit):
    """Qt's own, without its buttons and its frame."""

    def __init__(self, theme: Theme, shown: str, samples: Sequence[str]) -> None:
        super().__init__()
        keep_left_to_right(self)  # first: Qt turns the format around where it runs from the right
        self.setDisplayFormat(shown)
        self.setButtonSymbols(QDateTimeEdit.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = theme.font(TYPE.body_strong, digits=True)
        self.setFont(font)
        self.setFixedWidth(round(max(map(QFontMetricsF(font).horizontalAdvance, samples))) + Space.S)
        self.setFixedHeight(max(int(Size.NAV) - 2 * EDGE, theme.line(TYPE.body) + Space.XS))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page
