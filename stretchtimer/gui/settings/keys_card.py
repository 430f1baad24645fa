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
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay

TWO_COLUMNS = 600
PLACES = tuple(dict.fromkeys(row.place for row in KEY_ROWS.values()))


class KeysCard(QWidget):
    """The places that are added, each with its keys. `chosen` carries a setting's name and its keys."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._settings = Settings()
        self.rows: dict[str, KeyRow] = {}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.XXL)
        self._window, self._player = QVBoxLayout(), QVBoxLayout()
        for part in (self._window, self._player):
            part.setSpacing(Space.XXS)
            part.addStretch(1)
            self._columns.addLayout(part, 1)
        self.usual = Button(theme, _("All keys as usual"), measure=SMALL)
        self.usual.clicked.connect(self._on_all_reset)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(indent(Space.L, Space.M, Space.M, Space.M))
        column.setSpacing(Space.M)
        words = _("Press a key here, then the one you want. Page up and page down always work in a session.")
        column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        column.addLayout(self._columns)
        column.addLayout(foot)

    def add(self, place: Place) -> None:
        """Put the keys of `place` below the others, under its heading; those of a session have their own column."""
        column = self._player if place is Place.PLAYER else self._window
        if column.count() > 1:
            column.insertSpacing(column.count() - 1, Space.XS)
        self._place(column, Label(self._theme, place_words(place), TYPE.body_strong))
        for name, row in KEY_ROWS.items():
            if row.place is place:
                self.rows[name] = self._made_row(name)
                self._show(name)
                self._place(column, self.rows[name])

    def put(self, settings: Settings) -> None:
        """Show the keys of `settings`."""
        self._settings = settings
        for name in self.rows:
            self._show(name)
        self.usual.setEnabled(bool(settings.keys))

    def resizeEvent(self, event: QResizeEvent) -> None:
        lay(self._columns, across=self.width() >= self._theme.size(TWO_COLUMNS))

    def _place(self, column: QVBoxLayout, widget: QWidget) -> None:
        column.insertWidget(column.count() - 1, widget)  # before the stretch
        widget.show()

    def _made_row(self, name: str) -> KeyRow:
        made = KeyRow(self._theme, KEY_ROWS[name])
        made.recorded.connect(lambda sequence: self._on_recorded(name, sequence))
        made.reset_wanted.connect(lambda: self._on_reset(name))
        return made

    def _show(self, name: str) -> None:
        row = KEY_ROWS[name]
        keys = tuple(dict.fromkeys(shown(one) for one in self._settings.keys.get(row.id, row.sequences)))
        self.rows[name].put(keys, usual=row.id not in self._settings.keys)

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
