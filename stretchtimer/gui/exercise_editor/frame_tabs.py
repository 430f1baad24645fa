"""Which pose of the figure is worked on: the start, the hold, and those between."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.figure.definition import Motion
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented

MOST_TABS = 4  # more poses are gone through one by one


class FrameTabs(QWidget):
    """`chosen_changed` tells that the person has chosen another."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        self._chosen = 0
        self.tabs: Segmented | None = None
        size = theme.size(Size.ICON_BUTTON)
        self.back = IconButton(theme, "chevron-left", _("The pose before"), size=size)
        self.on = IconButton(theme, "chevron-right", _("The next pose"), size=size)
        self._where = Label(theme, "", TYPE.body_medium, digits=True)
        self.back.clicked.connect(lambda: self._go_to(self._chosen - 1))
        self.on.clicked.connect(lambda: self._go_to(self._chosen + 1))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.back, self._where, self.on):
            self._row.addWidget(widget)

    @property
    def chosen(self) -> int:
        """The number of the keyframe, from 0."""
        return self._chosen

    def choose(self, number: int) -> None:
        """Take that one, as far as there are so many, without telling anyone."""
        self._chosen = max(min(number, len(self._texts) - 1), 0)
        if self.tabs:
            self.tabs.choose(self._chosen)
        self._say_where()

    def put(self, count: int, motion: Motion) -> None:
        """Offer that many poses; what was chosen stays, if it is still there."""
        between = [str(number) for number in range(2, count)]
        last = {Motion.HOLD: _("Hold"), Motion.SWING: _("End"), Motion.CYCLE: str(count)}[motion]
        texts = (_("Start"), *between, last)[: max(count, 1)]
        if texts == self._texts:
            return
        self._texts, old = texts, self.tabs
        self.tabs = None
        if old is not None:
            self._row.removeWidget(old)
            old.deleteLater()
        if count <= MOST_TABS:
            self.tabs = Segmented(self._theme, texts, _("Pose"))
            self.tabs.group.idClicked.connect(self._go_to)
            self._row.addWidget(self.tabs)
        for widget in (self.back, self._where, self.on):
            widget.setVisible(self.tabs is None)
        self.choose(self._chosen)

    def _go_to(self, number: int) -> None:
        self.choose(number)
        self.chosen_changed.emit()

    def _say_where(self) -> None:
        number, count = self._chosen + 1, len(self._texts)
        self._where.put(_("Pose {number} of {count}").format(number=number, count=count))
        self.back.setEnabled(number > 1)
        self.on.setEnabled(number < count)
