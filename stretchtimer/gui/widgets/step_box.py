"""The box of a stepper: a field between a minus and a plus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.painting import box

BUTTON = 32
EDGE = 2


class StepBox(QWidget):
    """`stepped` carries 1 for the plus, -1 for the minus. The focus is the field's."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, name: str, field: QWidget) -> None:
        super().__init__()
        self._theme, self._field = theme, field
        self._is_wrong = False
        self.less = IconButton(theme, "minus", _("{name}: less").format(name=name), size=BUTTON)
        self.more = IconButton(theme, "plus", _("{name}: more").format(name=name), size=BUTTON)
        field.setFixedHeight(max(int(Size.NAV) - 2 * EDGE, theme.line(TYPE.body) + Space.XS))
        across = QHBoxLayout(self)
        across.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        across.setSpacing(0)
        for part in (self.less, field, self.more):
            across.addWidget(part)
        self.setFocusProxy(field)
        field.installEventFilter(self)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))
        theme.changed.connect(self.update)

    def set_wrong(self, is_wrong: bool) -> None:
        """Show by the line around it whether what is in it cannot be."""
        self._is_wrong = is_wrong
        self.update()

    def set_bounds(self, *, can_less: bool, can_more: bool) -> None:
        """Which way it can still go."""
        self.less.setEnabled(can_less)
        self.more.setEnabled(can_more)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._field.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        c, focused = self._theme.colours, self._field.hasFocus()
        line = c.danger if self._is_wrong else c.accent if focused else c.control
        width = 2.0 if focused or self._is_wrong else 1.0
        box(QPainter(self), QRectF(self.rect()), Radius.FIELD, c.surface, line, width)
