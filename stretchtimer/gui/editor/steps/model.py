"""The rows as a list that Qt's views can show."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from stretchtimer.gui.editor.steps.row import Row
from stretchtimer.gui.library.items import ITEM_ROLE, NOWHERE, Index

_SPOKEN = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class StepsModel(QAbstractListModel):
    """While the same steps stand in the same order, only the rows that say something else are drawn again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def put(self, rows: tuple[Row, ...]) -> bool:
        """Show these; whether others, or in another order, than before."""
        before = self._rows
        if [row.key for row in before] != [row.key for row in rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return True
        self._rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                index = self.index(number)
                self.dataChanged.emit(index, index)
        return False

    def row_of(self, key: int) -> int:
        """Where the step or round of that key stands; -1 if nowhere."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ITEM_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.fault or None
        return row.spoken if role in _SPOKEN else None

    def at(self, number: int) -> QModelIndex:
        """The index of a row."""
        return self.index(number)
