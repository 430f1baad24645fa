"""Buttons: a verb, perhaps an icon before it and the key that does the same after it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Colours, Radius, Size, Space, TypeStyle
from stretchtimer.gui.widgets.ink import Ink
from stretchtimer.gui.widgets.painting import box, hint, hint_width, words
from stretchtimer.gui.widgets.pressable import Pressable

DISABLED_OPACITY = 0.45


class Kind(Enum):
    """How much a button asks for attention. One primary a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TONAL = "tonal"
    GHOST = "ghost"
    WARM = "warm"


@dataclass(frozen=True, slots=True)
class Measure:
    """One size of button, px."""

    height: int
    radius: int
    style: TypeStyle
    padding: int
    icon: int


SMALL = Measure(Size.BUTTON_SMALL, Radius.BUTTON_SMALL, TYPE.body_medium, Space.S, 18)
MEDIUM = Measure(Size.BUTTON, Radius.BUTTON, TYPE.body_strong, Space.M, 20)
LARGE = Measure(Size.BUTTON_LARGE, Radius.BUTTON_LARGE, TYPE.subhead, Space.XL, 22)


class Button(Pressable):
    """A button with a word."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.SECONDARY,
        measure: Measure = MEDIUM,
        *,
        icon: str = "",
        icon_behind: bool = False,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`icon` is a name of `Icons`, before the word or behind it.

        `key` is a row of the key table, shown as a hint; it binds nothing.
        """
        super().__init__(theme, parent)
        self._kind, self._measure = kind, measure
        self._icon, self._icon_behind, self._key = icon, icon_behind, key
        self.setText(text)
        self.setFont(theme.font(measure.style))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.keys.changed.connect(self._on_keys_changed)

    @property
    def focus_radius(self) -> int:
        """The corner of what is drawn, for the focus ring around it."""
        return self._measure.radius

    @property
    def key_shown(self) -> str:
        """The key that does the same, as the hint tells it; empty if there is none."""
        return self.theme.keys.shown(self._key) if self._key else ""

    def put(self, text: str, key: str = "") -> None:
        """Show another word, and the row of the key that does the same."""
        self._key = key
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_measure(self, measure: Measure) -> None:
        """Be of another size."""
        self._measure = measure
        self.setFont(self.theme.font(measure.style))
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Ask for more or less attention."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        height = max(self._measure.height, self.theme.line(self._measure.style) + Space.S)
        return QSize(round(self._content_width() + 2 * self._measure.padding), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        ink, rect = self.eased(self._ink()), QRectF(self.rect())
        box(painter, rect, self._measure.radius, ink.fill, ink.line)
        x = (rect.width() - self._content_width()) / 2
        text_width = self._text_width()
        if self._icon:
            size = self._icon_size
            left = x + text_width + Space.XS if self._icon_behind else x
            place = QRectF(round(left), round((rect.height() - size) / 2), size, size)
            self.theme.icons.paint(painter, place, self._icon, ink.text)
            x += 0 if self._icon_behind else size + Space.XS
        words(painter, QRectF(x, 0, text_width, rect.height()), self.text(), self.font(), ink.text)
        if key := self.key_shown:
            right = x + text_width + Space.S + hint_width(self.theme, key)
            hint(painter, self.theme, right, rect.height() / 2, key, ink.text)

    def _ink(self) -> Ink:
        return ink_of(self._kind, self.theme.colours, hovered=self.is_hovered, pressed=self.isDown())

    @property
    def _icon_size(self) -> int:
        return self.theme.size(self._measure.icon)

    def _text_width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 1

    def _content_width(self) -> float:
        icon = self._icon_size + Space.XS if self._icon else 0
        key = Space.S + hint_width(self.theme, self.key_shown) if self.key_shown else 0
        return icon + self._text_width() + key

    def _on_keys_changed(self) -> None:
        self.updateGeometry()
        self.update()


def ink_of(kind: Kind, c: Colours, *, hovered: bool, pressed: bool) -> Ink:
    """What a button of `kind` is drawn in when it is hovered or pressed or neither."""

    def step(rest: str | None, over: str, down: str) -> str | None:
        return down if pressed else over if hovered else rest

    return {
        Kind.PRIMARY: Ink(step(c.accent, c.accent_hover, c.accent_press), None, c.on_accent),
        Kind.SECONDARY: Ink(step(c.surface, c.surface_2, c.surface_3), c.border_2, c.text),
        Kind.TONAL: Ink(step(c.surface_2, c.surface_3, c.border_2), None, c.text),
        Kind.GHOST: Ink(step(None, c.surface_2, c.surface_3), None, c.text_2),
        Kind.WARM: Ink(step(c.warm_soft, c.warm_soft_2, c.warm_line), c.warm_line, c.warm_text),
    }[kind]
