"""All sections of the page below each other. They are made piece by piece: all at once would take several frames."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.keys import Place
from stretchtimer.config.setting import Section, Setting
from stretchtimer.config.translations import _
from stretchtimer.gui.gradually import Gradually
from stretchtimer.gui.settings.card import Card
from stretchtimer.gui.settings.controls import Control, control_of
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.settings.keys_card import PLACES, KeysCard
from stretchtimer.gui.settings.row import Row
from stretchtimer.gui.settings.sections import ICONS, rows_of, section_words, used_sections
from stretchtimer.gui.settings.sound.tones_card import TonesCard
from stretchtimer.gui.settings.sound.trials import trials
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import SMALL, Button

WIDTH = 688


class Form(QWidget):
    """Each signal carries what was made; `test_wanted` what is to be heard."""

    control_made = Signal(str, object)
    tones_made = Signal(object)
    keys_made = Signal(object)
    data_made = Signal(object)
    test_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.controls: dict[str, Control] = {}
        self.rows: dict[str, Row] = {}
        self.tones: TonesCard | None = None
        self.keys: KeysCard | None = None
        self.data: DataCard | None = None
        self.making = Gradually(self._steps(), self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, Space.M, Space.PAGE)
        self._column.setSpacing(Space.XXL)
        self._cards = {
            section: self._placed(Card(theme, section_words(section))) for section in used_sections()
        }
        self._column.addStretch(1)

    @property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """The icon and the heading of each section."""
        return (
            *((ICONS[section], section_words(section)) for section in used_sections()),
            ("file", _("Data")),
        )

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The sections from top to bottom; the last one joins them when it is made."""
        return (*self._cards.values(), *((self.data,) if self.data is not None else ()))

    def _steps(self) -> Iterator[Callable[[], object]]:
        """One for each row, in the order of the page; the cards have their own."""
        for section in used_sections():
            for row in rows_of(section):
                yield partial(self._add_row, section, row)
            if section is Section.SOUND:
                yield self._add_tones
            if section is Section.KEYBOARD:
                yield self._add_keys
                for place in PLACES:
                    yield partial(self._add_keys_of, place)
        yield self._add_data

    def _placed(self, card: Card) -> Card:
        card.setMaximumWidth(self._theme.size(WIDTH))
        self._column.addWidget(card)
        return card

    def _add_row(self, section: Section, setting: Setting) -> None:
        control = control_of(self._theme, setting)
        beside = self._test_button(setting.key)
        row = Row(self._theme, setting.label, setting.help, *beside, control)
        self.controls[setting.key], self.rows[setting.key] = control, row
        self._cards[section].add(row)
        self.control_made.emit(setting.key, control)

    def _add_tones(self) -> None:
        self.tones = TonesCard(self._theme)
        self._cards[Section.SOUND].add(self.tones)
        self.tones_made.emit(self.tones)

    def _add_keys(self) -> None:
        self.keys = KeysCard(self._theme)
        self._cards[Section.KEYBOARD].add(self.keys)
        self.keys_made.emit(self.keys)

    def _add_keys_of(self, place: Place) -> None:
        assert self.keys is not None  # the step before
        self.keys.add(place)

    def _add_data(self) -> None:
        self.data = DataCard(self._theme)
        self.data.setMaximumWidth(self._theme.size(WIDTH))
        self._column.insertWidget(self._column.count() - 1, self.data)  # before the stretch
        self.data.show()
        self.data_made.emit(self.data)

    def _test_button(self, key: str) -> tuple[QWidget, ...]:
        trial = trials().get(key)
        if trial is None:
            return ()
        button = Button(self._theme, trial.word, measure=SMALL, icon="play")
        button.setAccessibleName(trial.name)
        button.clicked.connect(lambda: self.test_wanted.emit(trial.cues))
        return (button,)
