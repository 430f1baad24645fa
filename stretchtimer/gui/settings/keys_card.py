"""The keys on the settings page: each can be changed, swapped and put back, in as many columns as there is room for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.key_choices import double_words, holder, swapped, without_double_keys
from stretchtimer.config.key_setting import KEY_ROWS
from stretchtimer.config.keys import Place
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _
from stretchtimer.gui.keys import shown
from stretchtimer.gui.keys_overview import place_words
from stretchtimer.gui.settings.key_row import KeyRow
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.labels import Label

TWO_COLUMNS = 600


class KeysCard(QWidget):
    """`chosen` carries a setting's name and its keys."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._settings = Settings()
        self.rows = {name: KeyRow(theme, row) for name, row in KEY_ROWS.items()}
        for name, row in self.rows.items():
            row.recorded.connect(lambda sequence, name=name: self._on_recorded(name, sequence))
            row.reset_wanted.connect(lambda name=name: self._on_reset(name))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.XXL)
        places = tuple(dict.fromkeys(row.place for row in KEY_ROWS.values()))
        window = tuple(place for place in places if place is not Place.PLAYER)
        for part in (window, (Place.PLAYER,)):
            self._columns.addLayout(self._column(part), 1)
        self.usual = Button(theme, _("All keys as usual"), measure=SMALL)
        self.usual.clicked.connect(self._on_all_reset)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        words = _("Press a key here, then the one you want. Page up and page down always work in a session.")
        column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        column.addLayout(self._columns)
        column.addLayout(foot)

    def put(self, settings: Settings) -> None:
        """Show the keys of `settings`."""
        self._settings = settings
        for name, row in KEY_ROWS.items():
            keys = tuple(dict.fromkeys(shown(one) for one in settings.keys.get(row.id, row.sequences)))
            self.rows[name].put(keys, usual=row.id not in settings.keys)
        self.usual.setEnabled(bool(settings.keys))

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() >= self._theme.size(TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _column(self, places: tuple[Place, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        for place in places:
            if column.count():
                column.addSpacing(Space.XS)
            column.addWidget(Label(self._theme, place_words(place), TYPE.body_strong))
            for name, row in KEY_ROWS.items():
                if row.place is place:
                    column.addWidget(self.rows[name])
        column.addStretch(1)
        return column

    def _on_recorded(self, name: str, sequence: str) -> None:
        row, view = KEY_ROWS[name], self.rows[name]
        other = holder(self._settings, row, sequence)
        if other is None:
            self._take(self._settings.with_value(name, (sequence,)))
            return
        exchange = swapped(self._settings, row, other, sequence)
        swap = (lambda: self._take(exchange)) if exchange else None
        view.say(double_words(shown(sequence), other), swap)

    def _on_reset(self, name: str) -> None:
        """Whoever has one of the usual keys now gets its own back as well."""
        self._take(without_double_keys(self._settings.with_value(name, KEY_ROWS[name].sequences))[0])
        self.rows[name].recorder.setFocus()

    def _on_all_reset(self) -> None:
        self._take(replace(self._settings, keys={}))

    def _take(self, settings: Settings) -> None:
        """Tell what is different in `settings`."""
        before = self._settings
        for name in KEY_ROWS:
            if settings.value(name) != before.value(name):
                self.chosen.emit(name, settings.value(name))
