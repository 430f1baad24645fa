"""A folder as a setting's control: a button that shows and changes it, and one to do without."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from stretchtimer.config.setting import Value
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import SMALL, Button

LONGEST = 24  # letters of its name; what is cut off is told by the tooltip


class FolderChoice(QWidget):
    """`chosen` tells the path of the folder that is picked, nothing if there is to be none."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path = ""
        self.pick = Button(theme, _("Choose folder"), measure=SMALL)
        self.none = Button(theme, _("None"), measure=SMALL)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XS)
        across.addWidget(self.pick)
        across.addWidget(self.none)
        self.none.hide()
        self.pick.clicked.connect(self._on_pick)
        self.none.clicked.connect(lambda: self._choose(""))

    def put(self, value: Value) -> None:
        """Show `value`, without telling anyone."""
        self._path = str(value)
        name = Path(self._path).name or self._path
        short = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
        self.pick.put(short or _("Choose folder"))
        self.pick.setToolTip(self._path)
        self.pick.setAccessibleDescription(self._path)
        self.none.setVisible(bool(self._path))

    def _on_pick(self) -> None:
        if path := QFileDialog.getExistingDirectory(self.window(), _("Choose folder"), self._path):
            self._choose(path)

    def _choose(self, path: str) -> None:
        self.put(path)
        self.chosen.emit(path)
