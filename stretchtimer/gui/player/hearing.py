"""What is heard of a session: sound and how loud, the beat, the voice; in the player's top bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.config.settings import setting
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.slide import Slide

LENGTH = 112  # px: the slider


@dataclass(frozen=True, slots=True)
class Heard:
    """What is heard, as the settings have it; `volume` is 0 to 100."""

    sound: bool = True
    volume: int = 80
    beat: bool = False
    voice: bool = True


class Hearing(QWidget):
    """`chosen` carries the key of a setting and what it is to be; what is shown is what `show_heard` was told."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_sound_on = True
        row = setting("volume")
        self.sound = IconButton(theme, "sound", _("Sound"), key="mute", checkable=True)
        self.volume = Slide(theme, row.low, row.high, row.step, LENGTH)
        self.beat = IconButton(theme, "beat", _("Beat"), key="beat", checkable=True)
        self.voice = IconButton(theme, "voice", _("Voice"), key="voice", checkable=True)
        self.volume.setAccessibleName(row.label)
        self.volume.setToolTip(row.label)
        self._lay_out()
        self.offer_beat(False)
        self.show_heard(Heard())
        self.sound.clicked.connect(lambda is_on: self.chosen.emit("mute", not is_on))
        self.volume.valueChanged.connect(self._on_volume_moved)
        self.beat.clicked.connect(lambda is_on: self.chosen.emit("beat", is_on))
        self.voice.clicked.connect(lambda is_on: self.chosen.emit("voice", is_on))

    def show_heard(self, heard: Heard) -> None:
        """Show what is heard, without telling anyone."""
        self._is_sound_on = heard.sound
        self.sound.setChecked(heard.sound)
        self.sound.set_icon("sound" if heard.sound else "sound-off")
        self.sound.set_name(_("Sound is on") if heard.sound else _("Sound is off"))
        self.volume.show_value(heard.volume)
        self.beat.setChecked(heard.beat)
        self.beat.set_name(_("Beat is on") if heard.beat else _("Beat is off"))
        self.voice.setChecked(heard.voice)
        self.voice.set_icon("voice" if heard.voice else "voice-off")
        self.voice.set_name(_("Voice is on") if heard.voice else _("Voice is off"))

    def offer_beat(self, has_beat: bool) -> None:
        """Offer a beat only where something beats: its key does nothing elsewhere."""
        self.beat.setEnabled(has_beat)
        self.beat.setVisible(has_beat)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.sound)
        row.addWidget(self.volume)
        row.addSpacing(Space.XS)
        row.addWidget(self.beat)
        row.addWidget(self.voice)

    def _on_volume_moved(self, volume: int) -> None:
        """Who turns it up or down wants to hear it."""
        self.chosen.emit("volume", volume)
        if not self._is_sound_on:
            self.chosen.emit("mute", False)
