"""Which pose of the figure is worked on: the start, the hold, and those between."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.segmented import Segmented


class FrameTabs(QWidget):
    """`chosen_changed` tells that the person has chosen another."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        self.tabs: Segmented | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def chosen(self) -> int:
        """The number of the keyframe, from 0."""
        return self.tabs.chosen if self.tabs else 0

    def put(self, count: int, *, is_hold: bool) -> None:
        """Offer that many poses; what was chosen stays, if it is still there."""
        between = [str(number) for number in range(2, count)]
        texts = (_("Start"), *between, _("Hold") if is_hold else _("End"))[: max(count, 1)]
        if texts == self._texts:
            return
        chosen, old = min(self.chosen, count - 1), self.tabs
        self._texts, self.tabs = texts, Segmented(self._theme, texts, _("Pose"))
        self.tabs.choose(chosen)
        self.tabs.group.idClicked.connect(self.chosen_changed)
        if old is not None:
            self._row.removeWidget(old)
            old.deleteLater()
        self._row.addWidget(self.tabs)
