"""One row of a card: what it is on the left, its control on the right, or below where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay

HEIGHT = 60
WORDS = 150  # the least room for them beside a control


class Row(QWidget):
    """`controls` stand in a row; one that flows over lines always stands below."""

    def __init__(self, theme: Theme, label: str, help_: str, *controls: QWidget) -> None:
        super().__init__()
        self._flows = any(control.hasHeightForWidth() for control in controls)
        self._name = Label(theme, label, TYPE.body_medium)
        self._least = max(theme.size(WORDS), self._name.minimumSizeHint().width())
        self.setMinimumHeight(theme.size(HEIGHT))
        self.help = Label(theme, help_, TYPE.secondary, "text_2", wraps=True)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._box.setSpacing(Space.M)
        self._box.addLayout(self._words(), 1)
        self._held = QWidget()
        self._held.setSizePolicy(
            QSizePolicy.Policy.Preferred if self._flows else QSizePolicy.Policy.Fixed,
            QSizePolicy.Policy.Preferred,
        )
        across = QHBoxLayout(self._held)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XS)
        for control in controls:
            across.addWidget(control, int(control.hasHeightForWidth()))
        self._box.addWidget(self._held)
        self._arrange(0 if self._flows else self._least * 10)

    def say(self, help_: str) -> None:
        """Tell something else below the name."""
        self.help.put(help_)

    def minimumSizeHint(self) -> QSize:
        """It can always be as narrow as with its controls below, or it would never find out that they have to be."""
        least = max(self._name.minimumSizeHint().width(), self._held.minimumSizeHint().width())
        return QSize(least + 2 * Space.L, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        beside = not self._flows and width >= self._held.sizeHint().width() + self._least + 3 * Space.L
        lay(self._box, across=beside)
        vertical = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        self._box.setAlignment(self._held, Qt.AlignmentFlag(0) if self._flows else vertical)
        self._box.setSpacing(Space.M if beside else Space.XS)

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self.help)
        column.addStretch(1)
        if not self.help.text():
            self.help.hide()
        return column
