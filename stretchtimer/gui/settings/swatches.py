"""The skin of the figure, chosen among six tones."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.translations import _
from stretchtimer.gui.figure.colours import SKINS
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size, Space
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.pressable import Pressable

SIZE, ICON = 32, 18


class Swatches(QWidget):
    """`chosen` tells the number of the tone, from 1."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, row: Setting) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XS)
        for number, skin in enumerate(SKINS, row.low):
            swatch = _Swatch(theme, skin[0], skin[2] if number < row.high // 2 + 1 else SKINS[0][0])
            swatch.setAccessibleName(_("Tone {n} of {of}").format(n=number, of=len(SKINS)))
            self.group.addButton(swatch, number)
            across.addWidget(swatch)
        self.group.idClicked.connect(self._on_clicked)

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self.group.button(int(value)).setChecked(True)  # type: ignore[arg-type]  # the row's are whole numbers

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(number)


class _Swatch(Pressable):
    def __init__(self, theme: Theme, tone: str, mark: str) -> None:
        super().__init__(theme)
        self._tone, self._mark = tone, mark
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to it; this tells a screen reader
        self.setFixedSize(self.sizeHint())

    @property
    def focus_radius(self) -> int:
        return self.height() // 2

    def sizeHint(self) -> QSize:
        return QSize(self.theme.size(SIZE), self.theme.size(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        round_ = rect.height() / 2
        if self.isChecked():
            box(painter, rect, round_, None, c.accent, 2)
        inset = Size.FOCUS_RING + Size.FOCUS_GAP
        inner = rect.adjusted(inset, inset, -inset, -inset)
        box(painter, inner, inner.height() / 2, self._tone, c.control)
        if self.isChecked():
            size = self.theme.size(ICON)
            place = QRectF(round_ - size / 2, round_ - size / 2, size, size)
            self.theme.icons.paint(painter, place, "check", self._mark)
