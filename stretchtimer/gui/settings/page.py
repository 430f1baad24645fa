"""The settings page: every row of the table with its control, the keys, and where the person's files are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.settings import Settings, setting
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.controls import Control
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.settings.keys_card import KeysCard
from stretchtimer.gui.settings.row import Row
from stretchtimer.gui.settings.section_list import SectionList
from stretchtimer.gui.settings.sections import sections_of
from stretchtimer.gui.settings.sound.tones_card import TonesCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Ground, Scroll

FORM = 688
BESIDE = 400  # the least width of the form beside the list of sections
BETWEEN = Space.XXL


class SettingsPage(Ground):
    """`chosen` carries a setting's key and its new value; `test_wanted` what is to be heard once."""

    chosen = Signal(str, object)
    test_wanted = Signal(object)
    welcome_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._theme = theme
        self.keys = KeysCard(theme)
        self.keys.chosen.connect(self.chosen)
        self.tones = TonesCard(theme)
        self.tones.chosen.connect(self.chosen)
        self.tones.trial_wanted.connect(self.test_wanted)
        made = sections_of(theme, self.test_wanted.emit, self.keys, self.tones)
        self.controls: dict[str, Control] = {key: c for part in made for key, c in part.controls.items()}
        self.rows: dict[str, Row] = {key: row for part in made for key, row in part.rows.items()}
        for key, control in self.controls.items():
            control.chosen.connect(lambda value, key=key: self.chosen.emit(key, value))
        self.data = DataCard(theme)
        self.data.welcome_wanted.connect(self.welcome_wanted)
        self._cards = (*(part.card for part in made), self.data)
        titles = (
            *((part.icon, part.title) for part in made),
            ("file", _("Data")),
        )
        self.sections = SectionList(theme, titles)
        self._title = Label(theme, _("Settings"), TYPE.title)
        self.form = Scroll(self._content())
        self._lay_out()
        self.sections.wanted.connect(self._on_section_wanted)
        self.form.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round."""
        return (self.sections.current, next(iter(self.controls.values())))

    def focus_first(self) -> None:
        """Put the keyboard on the sections, or where they have no room on the first setting."""
        self.panes[0 if self.sections.isVisible() else 1].setFocus()

    def put(self, settings: Settings) -> None:
        """Show these values."""
        for key, control in self.controls.items():
            control.put(settings.value(key))
        self.keys.put(settings)
        self.tones.put(settings)

    def show_setting(self, key: str) -> None:
        """Scroll to a setting and put the keyboard on it; once the page has its size."""
        row, control = self.rows[key], self.controls[key]
        QTimer.singleShot(0, self, lambda: self.form.ensureWidgetVisible(row, 0, Space.PAGE))
        control.setFocus()

    def tell_outputs(self, faults: Sequence[str]) -> None:
        """Say why some outputs cannot be used here."""
        help_ = setting("output").help
        self.rows["output"].say("\n".join((help_, *faults)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        least = self.sections.width() + self._theme.size(BESIDE) + 2 * Space.PAGE + BETWEEN
        self.sections.setVisible(self.width() >= least)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.M, Space.PAGE)
        column.setSpacing(Space.XXL)
        for card in self._cards:
            card.setMaximumWidth(self._theme.size(FORM))
            column.addWidget(card)
        column.addStretch(1)
        return content

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.XL, Space.XL, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(Space.M)
        inside = QHBoxLayout()
        inside.setSpacing(BETWEEN)
        inside.addWidget(self.sections)
        inside.addWidget(self.form, 1)
        column.addLayout(inside, 1)

    def _on_section_wanted(self, number: int) -> None:
        top = self._cards[number].y()
        self.form.verticalScrollBar().setValue(top)
        self.sections.mark(number)  # the last ones may not reach the top

    def _on_scrolled(self, at: int) -> None:
        if at == self.form.verticalScrollBar().maximum():
            self.sections.mark(len(self._cards) - 1)
            return
        tops = [card.y() for card in self._cards]
        self.sections.mark(max((n for n, top in enumerate(tops) if top <= at + Space.PAGE), default=0))
