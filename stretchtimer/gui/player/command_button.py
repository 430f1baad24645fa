"""The buttons under the bar: an icon over a word and its key, and the large round one in their middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.scaling import held, scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size
from stretchtimer.gui.widgets.buttons import DISABLED_OPACITY
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable

WIDTH, HEIGHT = 104, 56  # px
HALF_WIDTH, HALF_HEIGHT = 40, 28
ICON, ICON_MIDDLE, WORD_MIDDLE = 22, 18, 41
KEY_AIR = 6
ROUND, ROUND_ICON = 64, 28


class CommandButton(Pressable):
    """An icon, below it what it does, and the key that does the same."""

    def __init__(self, theme: Theme, icon: str, text: str, key: str, parent: QWidget) -> None:
        """`key` is the row of the key table."""
        super().__init__(theme, parent)
        self._icon, self._key = icon, key
        self.setText(text)
        self.setFixedSize(WIDTH, HEIGHT)
        theme.keys.changed.connect(self._on_keys_changed)

    @property
    def focus_radius(self) -> int:
        return int(Radius.BUTTON_LARGE)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self.theme.colours, QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        if self.is_hovered or self.isDown():
            box(
                painter, QRectF(self.rect()), self.focus_radius, c.surface_3 if self.isDown() else c.surface_2
            )
        left, middle = (self.width() - ICON) / 2, ICON_MIDDLE if self.text() else self.height() / 2
        self.theme.icons.paint(painter, QRectF(left, middle - ICON / 2, ICON, ICON), self._icon, c.text)
        if self.text():
            key = self.theme.keys.shown(self._key)
            paint_word_and_key(painter, self.theme, self.width() / 2, WORD_MIDDLE, self.text(), key)

    def _on_keys_changed(self) -> None:
        self.update()


class TimeButton(CommandButton):
    """One half of a pair that shares its word: less, or more."""

    def __init__(self, theme: Theme, icon: str, name: str, key: str, parent: QWidget) -> None:
        super().__init__(theme, icon, "", key, parent)
        self.setAccessibleName(name)
        self.setFixedSize(HALF_WIDTH, HALF_HEIGHT)
        self._on_keys_changed()

    def _on_keys_changed(self) -> None:
        self.setToolTip(self.theme.keys.tip(self.accessibleName(), self._key))


class PauseButton(Pressable):
    """The one that is pressed most: large, round, filled; ringed while it is what the session waits for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._icon = "pause"
        self._is_ringed = True
        self._reach = Size.FOCUS_GAP + Size.FOCUS_RING
        self.setFixedSize(ROUND + 2 * self._reach, ROUND + 2 * self._reach)

    @property
    def focus_radius(self) -> int:
        return self.width() // 2

    def show_as(self, icon: str, name: str, *, ringed: bool) -> None:
        """Show what pressing it does, and whether that is what is asked for now."""
        if (icon, ringed) != (self._icon, self._is_ringed):
            self._icon, self._is_ringed = icon, ringed
            self.update()
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, reach = self.theme.colours, QPainter(self), self._reach
        disc = QRectF(reach, reach, ROUND, ROUND)
        fill = c.accent_press if self.isDown() else c.accent_hover if self.is_hovered else c.accent
        box(painter, disc, ROUND / 2, fill)
        if self._is_ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.focus), Size.FOCUS_RING))
            half = Size.FOCUS_RING / 2
            painter.drawEllipse(QRectF(self.rect()).adjusted(half, half, -half, -half))
        left = reach + (ROUND - ROUND_ICON) / 2
        self.theme.icons.paint(painter, QRectF(left, left, ROUND_ICON, ROUND_ICON), self._icon, c.on_accent)


def paint_word_and_key(painter: QPainter, theme: Theme, x: float, y: float, text: str, key: str) -> None:
    """A word around the point `x`, `y`, smaller if it is long, and its key after it if there is room for both."""
    scale = held(theme, 1.0)
    font = theme.font(scaled(TYPE.body_medium, scale * 13 / 14, theme.text_scale))
    small = theme.font(scaled(TYPE.caption, scale, theme.text_scale))
    width = QFontMetricsF(font).horizontalAdvance(text) + 1
    key_width = QFontMetricsF(small).horizontalAdvance(key) + 1 + KEY_AIR
    if width + key_width > WIDTH:
        key_width = 0.0
    if width > WIDTH:
        font = theme.font(scaled(TYPE.body_medium, scale * 13 / 14 * WIDTH / width, theme.text_scale))
        width = WIDTH
    left = x - (width + key_width) / 2
    words(painter, QRectF(left, y - 12, width, 24), text, font, theme.colours.text)
    if key_width:
        place = QRectF(left + width + KEY_AIR, y - 12, key_width - KEY_AIR, 24)
        words(painter, place, key, small, theme.colours.text_3)
