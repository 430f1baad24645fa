"""Words of a text in colours by what they are; what they are is for each form of text to say."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from stretchtimer.gui.theme.theme import Theme


class Sort(Enum):
    """What a word is: its colour, of 4.5:1 or more on a field and on a marked line, and whether bold or slanted."""

    HEADING = ("accent_text", True, False)
    KEY = ("text_2", False, False)
    VALUE = ("warm_text", False, False)
    ASIDE = ("text_2", False, True)


class WordColours(QSyntaxHighlighter):
    """Follows the theme."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[Sort, QTextCharFormat] = {}
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def paint(self, start: int, length: int, sort: Sort) -> None:
        """Give these letters of the line at hand, counted as Qt does, the colour of their sort."""
        self.setFormat(start, length, self._formats[sort])

    def _on_theme_changed(self) -> None:
        for sort in Sort:
            colour, is_bold, is_slanted = sort.value
            look = QTextCharFormat()
            look.setForeground(QColor(getattr(self._theme.colours, colour)))
            look.setFontWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
            look.setFontItalic(is_slanted)
            self._formats[sort] = look
        self.rehighlight()
