"""What stands where there is nothing yet: one sentence, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box

SCENE = 96
ICON = 40
WIDEST = 360


class EmptyState(QWidget):
    """A picture, a subhead, a sentence and a button. `acted` tells that the button was pressed."""

    acted = Signal()

    def __init__(
        self, theme: Theme, icon: str, title: str, sentence: str, verb: str, kind: Kind = Kind.PRIMARY
    ) -> None:
        super().__init__()
        self._title = Label(theme, title, TYPE.subhead)
        self._sentence = Label(theme, sentence, TYPE.body, "text_2", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(theme.size(WIDEST))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._sentence, 100)  # it takes its widest where there is room for that
        across.addStretch(1)
        self.button = Button(theme, verb, kind)
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(Space.XS)
        column.addStretch(2)
        column.addWidget(_Scene(theme, icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.XS)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(across)
        column.addSpacing(Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def put(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.put(title)
        self._sentence.put(sentence)


class _Scene(QWidget):
    """The icon on a quiet round ground."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setFixedSize(SCENE, SCENE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        box(painter, QRectF(self.rect()), SCENE / 2, c.surface_3)
        inset = (SCENE - ICON) / 2
        self._theme.icons.paint(painter, QRectF(inset, inset, ICON, ICON), self._icon, c.text_3)
