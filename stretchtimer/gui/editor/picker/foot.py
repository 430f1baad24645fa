"""Below the list: which keys do what, and the way to an exercise that is not there yet."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.keys import shown
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.painting import hint, hint_width, words


class Foot(QWidget):
    """The keys are for the eye alone; they are told to a screen reader with the field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.create_button = Button(theme, _("Create your own"), Kind.GHOST, SMALL, icon="plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_KeyHints(theme), 1)
        row.addWidget(self.create_button)


class _KeyHints(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        enter = shown("Return")
        stay = _("Shift {key}").format(key=enter)
        self._hints = (
            ((shown("Up"), shown("Down")), _("Choose")),
            ((enter,), _("Add")),
            ((stay,), _("Add and stay")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.line(TYPE.body) + Space.M)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = QPainter(self), self._theme.font(TYPE.secondary)
        c, left, middle = self._theme.colours, 0.0, self.height() / 2
        for keys, text in self._hints:
            width = QFontMetricsF(font).horizontalAdvance(text) + 1
            wide = sum(hint_width(self._theme, key) + Space.XS for key in keys)
            if left + wide + width > self.width():
                return
            for key in keys:
                left += hint_width(self._theme, key)
                hint(painter, self._theme, left, middle, key, c.text_2)
                left += Space.XS
            place = self.rect().toRectF().adjusted(left, 0, 0, 0)
            words(painter, place, text, font, c.text_2)
            left += width + Space.M
