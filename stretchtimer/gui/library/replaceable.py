"""A place whose content is put anew."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Replaceable(QWidget):
    """Holds one widget at a time."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(content)

    def put(self, content: QWidget) -> None:
        """Show `content` instead of what was there."""
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.setParent(None)
        self._content.deleteLater()
        self._content = content
