"""What things lie on: grounds of whole panes, cards, and the thin line between two parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from stretchtimer.gui.widgets.overlay_bar import OverlayBar


class Surface(QFrame):
    """A frame in one of the style sheet's surfaces: card, raised, well, accent, caution, danger."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", name)


class Rule(Surface):
    """A line 1 px high across its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rule", parent)
        self.setFixedHeight(1)


class Ground(QWidget):
    """A pane filled with one of the style sheet's grounds: bg, sidebar, surface, pane, head, foot."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def set_ground(self, name: str) -> None:
        """Fill it with another ground."""
        self.setProperty("ground", name)
        self.style().unpolish(self)
        self.style().polish(self)


class Scroll(QScrollArea):
    """`content` as wide as there is room, scrolled up and down where it is higher."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = OverlayBar(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.put(content)

    def put(self, content: QWidget) -> None:
        """Show `content` instead of what was there, from its top."""
        old = self.takeWidget()
        if old is not None:  # perhaps a key that was pressed in it led here: it goes when that is over
            old.hide()
            old.deleteLater()
        self.setWidget(content)
        content.setAutoFillBackground(False)  # which setWidget turns on
        self.verticalScrollBar().setValue(0)
