"""The settings page: every row of the table with its control, the keys, and where the person's files are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.settings import Settings, setting
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.controls import Control
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.settings.form import Form
from stretchtimer.gui.settings.keys_card import KeysCard
from stretchtimer.gui.settings.row import HEIGHT, Row
from stretchtimer.gui.settings.sound.tones_card import TonesCard
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.sectioned_page import SectionedPage

HEADINGS = 2  # rows that the title and the first section's heading take the room of


class SettingsPage(SectionedPage):
    """`chosen` carries a setting's key and its new value; `test_wanted` what is to be heard once.

    `control_made`, `tones_made` and `data_made` carry what was made.
    """

    chosen = Signal(str, object)
    test_wanted = Signal(object)
    welcome_wanted = Signal()
    control_made = Signal(str, object)
    tones_made = Signal(object)
    data_made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._form = Form(theme)
        super().__init__(
            theme,
            _("Settings"),
            self._form.titles,
            self._form,
            lambda: self._form.cards,
            self._form.making,
            parent,
        )
        self._settings = Settings()
        self._form.control_made.connect(self._on_control_made)
        self._form.tones_made.connect(self._on_tones_made)
        self._form.keys_made.connect(self._on_keys_made)
        self._form.data_made.connect(self._on_data_made)
        self._form.test_wanted.connect(self.test_wanted)

    @property
    def controls(self) -> dict[str, Control]:
        """The control of every setting that has one."""
        self.finish()
        return self._form.controls

    @property
    def rows(self) -> dict[str, Row]:
        """The row that each of them stands in."""
        self.finish()
        return self._form.rows

    @property
    def tones(self) -> TonesCard:
        """The card of one's own tones."""
        self.finish()
        assert self._form.tones is not None
        return self._form.tones

    @property
    def keys(self) -> KeysCard:
        """The card of the keys."""
        self.finish()
        assert self._form.keys is not None
        return self._form.keys

    @property
    def data(self) -> DataCard:
        """The card of the person's files."""
        self.finish()
        assert self._form.data is not None
        return self._form.data

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round."""
        if not self._form.controls:
            self._form.making.do(1)
        return (self.sections.current, next(iter(self._form.controls.values())))

    def focus_first(self) -> None:
        """Put the keyboard on the sections, or where they have no room on the first setting."""
        self.panes[0 if self.sections.isVisible() else 1].setFocus()

    def put(self, settings: Settings) -> None:
        """Show these values."""
        self._settings = settings
        for key, control in self._form.controls.items():
            control.put(settings.value(key))
        for card in (self._form.keys, self._form.tones):
            if card is not None:
                card.put(settings)

    def show_setting(self, key: str) -> None:
        """Scroll to a setting and put the keyboard on it; once the page has its size."""
        row, control = self.rows[key], self.controls[key]
        QTimer.singleShot(0, self, lambda: self.form.ensureWidgetVisible(row, 0, Space.PAGE))
        control.setFocus()

    def tell_outputs(self, faults: Sequence[str]) -> None:
        """Say why some outputs cannot be used here."""
        help_ = setting("output").help
        self._form.rows["output"].say("\n".join((help_, *faults)))

    def make_ahead(self) -> bool:
        """Make one more of the rows that the first frame is to show; whether one was missing."""
        if self.missing <= 0:
            return False
        self._form.making.do(1)
        next(reversed(self._form.rows.values())).ensurePolished()
        return True

    @property
    def missing(self) -> int:
        """How many more rows there is room for than are made."""
        room = self.window().height() // self.theme.size(HEIGHT) - HEADINGS
        return room - len(self._form.controls)

    def _on_control_made(self, key: str, control: Control) -> None:
        control.put(self._settings.value(key))
        control.chosen.connect(lambda value: self.chosen.emit(key, value))
        self.control_made.emit(key, control)

    def _on_tones_made(self, tones: TonesCard) -> None:
        tones.put(self._settings)
        tones.chosen.connect(self.chosen)
        tones.trial_wanted.connect(self.test_wanted)
        self.tones_made.emit(tones)

    def _on_keys_made(self, keys: KeysCard) -> None:
        keys.put(self._settings)
        keys.chosen.connect(self.chosen)

    def _on_data_made(self, data: DataCard) -> None:
        data.welcome_wanted.connect(self.welcome_wanted)
        self.data_made.emit(data)
