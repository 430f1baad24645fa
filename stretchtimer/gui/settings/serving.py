"""What the settings page asks for, done: values kept, sounds tried, folders opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from stretchtimer.audio.output.choosing import outputs
from stretchtimer.audio.own_sounds import OwnSounds
from stretchtimer.config.paths import Folders
from stretchtimer.config.saving import save_whole
from stretchtimer.config.setting import Value
from stretchtimer.gui.settings.controls import Control
from stretchtimer.gui.settings.data_card import DataCard
from stretchtimer.gui.settings.page import SettingsPage
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.settings.sound.named_choice import NamedChoice
from stretchtimer.gui.settings.sound.serving import SoundService


class SettingsService(QObject):
    """Between one settings page and the preferences, as long as the page is there."""

    def __init__(
        self,
        page: SettingsPage,
        preferences: Preferences,
        where: Folders,
        preview: Callable[..., object],
    ) -> None:
        """`preview` lets the cues it is given be heard by themselves."""
        super().__init__(page)
        self._page, self._preferences, self._where = page, preferences, where
        self._sound = SoundService(preferences, OwnSounds(where.own_sounds), self)
        page.put(preferences.values)
        page.chosen.connect(self._on_chosen)
        page.test_wanted.connect(lambda cues: preview(*cues))
        page.control_made.connect(self._on_control_made)
        page.tones_made.connect(self._sound.serve)
        page.data_made.connect(self._on_data_made)
        preferences.changed.connect(self._on_changed)

    def _on_control_made(self, key: str, control: Control) -> None:
        if key == "output":
            self._page.tell_outputs(output_faults())
        elif key == "sound_theme" and isinstance(control, NamedChoice):
            self._sound.find_themes(control)
        elif key == "device" and isinstance(control, NamedChoice):
            self._sound.find_devices(control)

    def _on_data_made(self, data: DataCard) -> None:
        data.tell_folders(self._where.data, self._where.settings)
        data.folder_wanted.connect(self._on_folder_wanted)
        data.file_wanted.connect(self._on_file_wanted)

    def _on_chosen(self, key: str, value: Value) -> None:
        self._preferences.put(key, value)

    def _on_changed(self, key: str) -> None:
        self._page.put(self._preferences.values)

    def _on_folder_wanted(self) -> None:
        self._where.data.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._where.data)))

    def _on_file_wanted(self) -> None:
        if not self._where.settings.exists():
            save_whole(self._where.settings, b"")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._where.settings)))


def output_faults() -> tuple[str, ...]:
    """Why each of the sound outputs that cannot be used here cannot; none if all can. A few milliseconds."""
    reasons = (output.why_not() for output in outputs())
    return tuple(reason for reason in reasons if reason)
