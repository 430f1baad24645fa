"""Which control a setting gets: its type decides, and for some of them what it is about."""

from __future__ import annotations

from stretchtimer.config.found_setting import FoundSetting
from stretchtimer.config.setting import Setting
from stretchtimer.config.sound_settings import PERCENT
from stretchtimer.gui.settings.choice import Choice
from stretchtimer.gui.settings.folder_choice import FolderChoice
from stretchtimer.gui.settings.muscle_chips import MuscleChips
from stretchtimer.gui.settings.slider import Slider
from stretchtimer.gui.settings.sound.named_choice import NamedChoice
from stretchtimer.gui.settings.stepper import Stepper
from stretchtimer.gui.settings.swatches import Swatches
from stretchtimer.gui.settings.switch import Switch
from stretchtimer.gui.settings.theme_cards import ThemeCards
from stretchtimer.gui.theme.theme import Theme

Control = Choice | FolderChoice | MuscleChips | NamedChoice | Slider | Stepper | Swatches | Switch
COARSE = 25  # a part of a hundred in steps this large is better stepped than slid


def control_of(theme: Theme, row: Setting) -> Control:
    """A control for `row`, with its name for screen readers. It has `put(value)` and tells `chosen(value)`."""
    control = _made(theme, row)
    control.setAccessibleName(row.label)
    control.setAccessibleDescription(row.help)
    return control


def _made(theme: Theme, row: Setting) -> Control:
    if row.key == "skin":
        return Swatches(theme, row)
    if row.key == "theme":
        return ThemeCards(theme, row)
    if row.key == "sync_folder":
        return FolderChoice(theme)
    if isinstance(row, FoundSetting):
        return NamedChoice(theme, row)
    if isinstance(row.default, bool):
        return Switch(theme)
    if isinstance(row.default, int):
        return Slider(theme, row) if row.unit == PERCENT and row.step < COARSE else Stepper(theme, row)
    return MuscleChips(theme, row) if isinstance(row.default, tuple) else Choice(theme, row)
