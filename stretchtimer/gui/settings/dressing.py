"""The look and the keys as the preferences have it, from one moment to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stretchtimer.config.setting import Section
from stretchtimer.config.settings import Settings, setting
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.theme.theme import Look, Theme


def theme_of(assets: Path, settings: Settings) -> Theme:
    """The theme that the settings ask for. Raises UserError if the bundled fonts are missing."""
    look, scale = Look(settings.theme), settings.text_size / 100
    theme = Theme(assets, look, scale, skin=settings.skin, still=settings.still_figures)
    theme.keys.take(settings)
    return theme


class Dressing(QObject):
    """Changes the theme and its keys with the preferences. `resized` asks to build anew all that shows text."""

    resized = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._preferences = theme, preferences
        preferences.changed.connect(self._on_changed)

    def _on_changed(self, key: str) -> None:
        values = self._preferences.values
        if key == "theme":
            self._theme.choose(Look(values.theme))
        elif key in {"skin", "still_figures"}:
            self._theme.take(skin=values.skin, still=values.still_figures)
        elif setting(key).section is Section.KEYBOARD:
            self._theme.keys.take(values)
        elif key == "text_size":
            self._theme.text_scale = values.text_size / 100
            self._theme.dress()
            self.resized.emit()
