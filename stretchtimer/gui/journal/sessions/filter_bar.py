"""The head of the list: which sessions are shown, a field to search in them, and a way to add one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.journal.sessions.asked_chip import AskedChip
from stretchtimer.gui.journal.sessions.asking import asked_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.search_field import SearchField
from stretchtimer.journal.history import SessionFilter, Which

KINDS = (Which.ALL, Which.PAIRED, Which.CRAMPED)
SEARCH = 216  # px
NARROW = 720  # below this width the choices stand under the heading
ALL = SessionFilter()


class FilterBar(QWidget):
    """`changed` tells that other sessions are wanted, `add_wanted` that one is to be added."""

    changed = Signal()
    add_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._asked, self._span = ALL, ALL
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.kinds = ChipRow(theme, (_("All"), _("Paired"), _("Cramps")), _("Which sessions are shown"))
        self.search = SearchField(theme, _("Search sessions"))
        self.search.setMinimumWidth(self.search.words_width)
        self.search.setMaximumWidth(max(theme.size(SEARCH), self.search.words_width))
        self.chip = AskedChip(theme)
        self.add = IconButton(theme, "plus", _("Add a session done elsewhere"), size=Size.BUTTON_SMALL)
        heading = self._heading = QHBoxLayout()
        heading.setSpacing(Space.S)
        heading.addWidget(Label(theme, _("Sessions"), TYPE.body_strong))
        heading.addWidget(Label(theme, _("Minutes"), TYPE.secondary, "text_2"))
        heading.addWidget(self.chip)
        heading.addStretch(1)
        kinds = QHBoxLayout()
        kinds.setSpacing(Space.XS)
        kinds.addWidget(self.kinds, 1, Qt.AlignmentFlag.AlignVCenter)
        kinds.addWidget(self.add)
        choices = self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        choices.setSpacing(Space.XS)
        choices.addWidget(self.search, 1)
        choices.addLayout(kinds)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.S)
        self._row.addLayout(heading, 1)
        self._row.addLayout(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.addLayout(self._row)
        self.kinds.group.idClicked.connect(self.changed)
        self.search.textChanged.connect(self.changed)
        self.chip.clicked.connect(self._on_chip_clicked)
        self.add.clicked.connect(self.add_wanted)

    @property
    def wanted(self) -> SessionFilter:
        """Which sessions are to be shown."""
        base = self._span if self._asked == ALL else self._asked
        kind = KINDS[self.kinds.chosen]
        which = base.which if kind is Which.ALL else kind
        return replace(base, which=which, text=self.search.text().strip())

    @property
    def is_all(self) -> bool:
        """Whether nothing was chosen that leaves out any session."""
        return self.wanted == self._span

    def put_span(self, span: SessionFilter) -> None:
        """Show those of this time, while no figure has asked for others."""
        self._span = span

    def ask(self, asked: SessionFilter, today: date) -> None:
        """Show what a figure stands for, and nothing else."""
        is_cramped = asked.which is Which.CRAMPED
        self.kinds.choose(KINDS.index(Which.CRAMPED) if is_cramped else 0)
        self._asked = replace(asked, which=Which.ALL) if is_cramped else asked
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.chip.put(asked_words(self._asked, today))
        self._arrange()
        self.changed.emit()

    def show_all(self) -> None:
        """Leave out none."""
        self.kinds.choose(0)
        self.ask(ALL, date.min)

    def minimumSizeHint(self) -> QSize:
        """However wide its parts are beside each other: they go below each other where there is no room."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In one line, or the choices below the heading, or the field above the choices too, as there is room."""
        room = self.width() - 2 * Space.L
        choices = self.search.words_width + self.kinds.sizeHint().width() + self.add.width() + 2 * Space.XS
        line = self._heading.sizeHint().width() + Space.S + choices
        lay(self._row, across=line <= room and self.width() >= self._theme.size(NARROW))
        lay(self._choices, across=choices <= room)

    def _on_chip_clicked(self) -> None:
        self.ask(ALL, date.min)
        self.kinds.group.button(self.kinds.chosen).setFocus()
