"""All tones on the settings page: each can be tried and changed for a sound of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from stretchtimer.audio.own_sounds import KEYS
from stretchtimer.config.settings import Settings
from stretchtimer.config.sound_settings import OWN_SOUNDS
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.sound.tone_line import ToneLine
from stretchtimer.gui.settings.sound.trials import tone_by_itself
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label


class TonesCard(QWidget):
    """`chosen` carries a setting's name and value, `given` one and the path of a file, `trial_wanted` cues."""

    chosen = Signal(str, object)
    given = Signal(str, object)
    trial_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.asking: QFileDialog | None = None
        self.lines = {row.key: ToneLine(theme, row) for row in OWN_SOUNDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, _("Your own tones"), TYPE.body_medium))
        words = _("Take a WAV file of at most 5 s for any of the tones: choose it, or drop it on its line.")
        column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        for key, line in self.lines.items():
            column.addWidget(line)
            line.play.clicked.connect(lambda _on, key=key: self.trial_wanted.emit(tone_by_itself(KEYS[key])))
            line.back.clicked.connect(lambda _on, key=key: self._on_back(key))
            line.choose.clicked.connect(lambda _on, key=key: self._on_choose(key))
            line.given.connect(lambda path, key=key: self.given.emit(key, path))

    def put(self, settings: Settings) -> None:
        """Show which sounds are the person's own."""
        for key, line in self.lines.items():
            line.put(str(settings.value(key)))

    def say_all(self, faults: Mapping[str, str]) -> None:
        """Tell what is wrong with the files, by the setting that holds each."""
        for key, fault in faults.items():
            self.say(key, fault)

    def say(self, key: str, fault: str) -> None:
        """Tell what is wrong with a file for that setting."""
        self.lines[key].say(fault)

    def _on_back(self, key: str) -> None:
        self.lines[key].choose.setFocus()
        self.chosen.emit(key, "")

    def _on_choose(self, key: str) -> None:
        """Ask for a file with the system's own dialog, which lets the window go on."""
        asking = self.asking = QFileDialog(self, _("Choose a sound"), "", _("WAV files (*.wav *.wave)"))
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.fileSelected.connect(lambda name: self.given.emit(key, Path(name)))
        asking.finished.connect(asking.deleteLater)
        asking.open()
