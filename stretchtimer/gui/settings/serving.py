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
        page.put(preferences.values)
        page.data.tell_folders(where.data, where.settings)
        page.tell_outputs(output_faults())
        page.chosen.connect(self._on_chosen)
        page.test_wanted.connect(lambda cues: preview(*cues))
        page.data.folder_wanted.connect(self._on_folder_wanted)
        page.data.file_wanted.connect(self._on_file_wanted)
        preferences.changed.connect(self._on_changed)
        sound = SoundService(page.tones, preferences, OwnSounds(where.own_sounds))
        for key, find in (("sound_theme", sound.find_themes), ("device", sound.find_devices)):
            choice = page.controls[key]
            assert isinstance(choice, NamedChoice)
            find(choice)

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
