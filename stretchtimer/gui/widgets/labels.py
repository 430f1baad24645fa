"""Text on a page: a label in a type style and a tone, with the line height of the style."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, TypeStyle
from stretchtimer.gui.widgets.painting import words


class Label(QLabel):
    """Words in one style and tone, never markup.

    `tone` names a colour of the style sheet's TONES. With `wraps`, the words flow over lines of the style's height.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: TypeStyle = TYPE.body,
        tone: str = "text",
        *,
        wraps: bool = False,
        digits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = theme.line(style)
        self._wraps = wraps
        self.setProperty("tone", tone)
        self.setFont(theme.font(style, digits=digits))
        self.setMinimumHeight(self._line)
        self.setTextFormat(Qt.TextFormat.RichText if wraps else Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            # Rich text puts all of the room between two lines above the upper one; half of it belongs below.
            raised = round((self._line - QFontMetricsF(self.font()).height()) / 2)
            self.setContentsMargins(0, -raised, 0, raised)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.put(text)

    def put(self, text: str) -> None:
        """Show `text`, taken as it is."""
        if self._wraps:
            words = escape(text).replace("\n", "<br>")
            self.setText(f'<div style="line-height:{self._line}px; line-height-type:fixed">{words}</div>')
            self.setAccessibleName(text)
        else:
            self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour to that of another tone."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class OneLine(Label):
    """Words that give way: where there is no room they end in dots, and are told whole under the pointer."""

    def put(self, text: str) -> None:
        super().put(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tint = self.palette().color(self.foregroundRole())
        words(QPainter(self), QRectF(self.rect()), self.text(), self.font(), tint, self.alignment())
