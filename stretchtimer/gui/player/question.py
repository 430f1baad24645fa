"""Whether to end the session: asked once, calmly, over the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import colour
from stretchtimer.gui.widgets.surfaces import Surface

WIDTH = 440  # px
_ASKED = _("End the session?")
SHADOW_DOWN, SHADOW_BLUR = 8, 24


class EndQuestion(QWidget):
    """A card in the middle; the page behind it steps back."""

    kept = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self._saved = Label(theme, "", TYPE.body, "text_2", wraps=True)
        self.keep = Button(theme, _("Keep going"), Kind.SECONDARY, key="stop")
        self.end = Button(theme, _("End session"), Kind.PRIMARY, key="ready")
        self._framed = card = self._card()
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.keep.clicked.connect(self.kept)
        self.end.clicked.connect(self.ended)
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def ask(self, *, is_taken_down: bool) -> None:
        """Come up, over everything else on the page; a rehearsal is not taken down."""
        in_journal = _("What you held is in the journal already.")
        saved = in_journal if is_taken_down else _("You are only trying it: nothing goes into the journal.")
        self._saved.put(saved)
        self._framed.setAccessibleName(in_a_row((_ASKED, saved)))
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self.end.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self._theme.colours
        QPainter(self).fillRect(QRectF(self.rect()), colour(c.scrim, c.scrim_alpha))

    def _card(self) -> Surface:
        card = Surface("raised")
        card.setFixedWidth(self._theme.size(WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.XXS)
        column.addWidget(Label(self._theme, _ASKED, TYPE.heading))
        column.addWidget(self._saved)
        column.addSpacing(Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.end)
        column.addLayout(row)
        self._shadow = QGraphicsDropShadowEffect(card)
        self._shadow.setOffset(0, SHADOW_DOWN)
        self._shadow.setBlurRadius(SHADOW_BLUR)
        card.setGraphicsEffect(self._shadow)
        self._on_theme_changed()
        return card

    def _on_theme_changed(self) -> None:
        c = self._theme.colours
        self._shadow.setColor(colour(c.shadow, c.shadow_alpha))
