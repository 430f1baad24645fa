"""A row that opens to show more, and closes again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Radius, Size, Space
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable

CHEVRON = 16


class FoldHeader(Pressable):
    """The part that is always there; pressed, it opens or closes what is below. A subclass may draw more on it."""

    def __init__(self, theme: Theme, name: str, height: int, side: int = Space.XS) -> None:
        """`name` is all it says; `height` its least height, `side` its margin left and right."""
        super().__init__(theme)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.side = side

    @property
    def focus_radius(self) -> int:
        return Radius.BUTTON

    @property
    def rings_itself(self) -> bool:
        return True

    def hold(self, content: QWidget) -> None:
        """Put `content` on it, beside the chevron."""
        content.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(indent(self.side, Space.XXS, self.side + CHEVRON + Space.XS, Space.XXS))
        row.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, c = QPainter(self), self.theme.colours
        rect = QRectF(self.rect())
        if self.is_hovered:
            box(painter, rect, Radius.BUTTON, c.surface_2)
        if self.hasFocus():
            inside = rect.adjusted(Size.FOCUS_GAP, Size.FOCUS_GAP, -Size.FOCUS_GAP, -Size.FOCUS_GAP)
            box(painter, inside, Radius.BUTTON, None, c.focus, Size.FOCUS_RING)
        icon = "chevron-up" if self.isChecked() else "chevron-down"
        place = QRectF(rect.right() - self.side - CHEVRON, (rect.height() - CHEVRON) / 2, CHEVRON, CHEVRON)
        self.theme.icons.paint(painter, place, icon, c.text_3)


class Fold(QWidget):
    """A header, and below it a body that is made when it is first opened."""

    toggled = Signal(bool)

    def __init__(self, header: FoldHeader, make_body: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make_body = make_body
        self._body: QWidget | None = None
        self.header = header
        self.header.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)

    @property
    def body(self) -> QWidget | None:
        """What is below, if it was ever opened."""
        return self._body

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.header.isChecked()

    def open(self) -> None:
        """Show the body."""
        self.header.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:
        if self._body is None:
            self._body = self._make_body()
            self._column.addWidget(self._body)
        self._body.setVisible(is_open)
        self.toggled.emit(is_open)
