"""A word of advice on a routine: what, why, what would help; to be put aside for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.insight.coach.note import Note

WIDE_FROM = 560  # px


class CoachCard(Surface):
    """`ignored` tells that the person does not want to hear of it again, `mend_wanted` that it is to be mended."""

    ignored = Signal()
    mend_wanted = Signal()

    def __init__(self, theme: Theme, note: Note, verb: str = "") -> None:
        """`verb` is what the button says that mends it; without one there is none."""
        super().__init__("caution")
        self.note = note
        why = _("{why} ({source})").format(why=note.why, source=note.source)
        self.setAccessibleName(in_a_row((note.what, why, note.remedy)))
        self.ignore_button = Button(theme, _("Ignore"), Kind.GHOST, SMALL)
        self.ignore_button.clicked.connect(self._on_ignored)
        self.mend_button = Button(theme, verb or _("Mend it"), measure=SMALL)
        self.mend_button.clicked.connect(self.mend_wanted)
        if not verb:
            self.mend_button.hide()
        self._wide_from = theme.size(WIDE_FROM)
        self._lay_out(theme, why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lay(self._parts, across=self.width() >= self._wide_from)

    def _lay_out(self, theme: Theme, why: str) -> None:
        """What is said, and beside it, or below where it is narrow, what can be done."""
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        column.addWidget(Label(theme, self.note.what, TYPE.body_medium, "caution", wraps=True))
        column.addWidget(Label(theme, why, TYPE.secondary, wraps=True))
        column.addWidget(Label(theme, self.note.remedy, TYPE.secondary, wraps=True))
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addStretch(1)
        foot.addWidget(self.mend_button)
        foot.addWidget(self.ignore_button)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        self._parts.setSpacing(Space.XXS)
        self._parts.addLayout(column, 1)
        self._parts.addLayout(foot)

    def _on_ignored(self) -> None:
        self.hide()
        self.ignored.emit()
