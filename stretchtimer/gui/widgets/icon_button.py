"""A square button that shows only an icon; its name is in the tooltip and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Size
from stretchtimer.gui.widgets.buttons import DISABLED_OPACITY, Kind, ink_of
from stretchtimer.gui.widgets.ink import Ink
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable

ROOM = 0.8  # the most of a button that its icon takes


class IconButton(Pressable):
    """An icon to press; checkable ones are filled while on."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        key: str = "",
        size: int = Size.ICON_BUTTON,
        kind: Kind = Kind.GHOST,
        round_: bool = False,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`name` says what it does; `key`, a row of the key table, is told in the tooltip; `round_` makes a circle."""
        super().__init__(theme, parent)
        self._icon, self._size, self._kind, self._key = icon, size, kind, key
        self._round = round_
        self.setCheckable(checkable)
        self.setFixedSize(size, size)
        self.set_name(name)
        theme.keys.changed.connect(self._on_keys_changed)

    @property
    def focus_radius(self) -> int:
        """The corner of what is drawn, for the focus ring around it."""
        return self._size // 2 if self._round else Radius.BUTTON

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def set_name(self, name: str) -> None:
        """Say anew what it does."""
        self.setAccessibleName(name)
        self.setToolTip(self.theme.keys.tip(name, self._key) if self._key else name)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        ink = self.eased(self._ink())
        box(painter, QRectF(self.rect()), self.focus_radius, ink.fill, ink.line)
        side = self._icon_size
        inset = (self._size - side) / 2
        self.theme.icons.paint(painter, QRectF(inset, inset, side, side), self._icon, ink.text)

    @property
    def _icon_size(self) -> int:
        """As large as the text, as far as the button has room."""
        if self._size > Size.BUTTON_LARGE:
            return round(self._size * 0.4)
        return min(self.theme.size(Size.ICON), round(self._size * ROOM))

    def _on_keys_changed(self) -> None:
        self.set_name(self.accessibleName())

    def _ink(self) -> Ink:
        c = self.theme.colours
        if self.isCheckable() and self.isChecked():
            return Ink(c.accent_soft, None, c.accent_text)
        return ink_of(self._kind, c, hovered=self.is_hovered, pressed=self.isDown())
