"""The sections of the page, made from the table: which rows each has, and what stands beside some of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from stretchtimer.config.key_setting import KEY_SETTINGS
from stretchtimer.config.setting import Section
from stretchtimer.config.settings_table import TABLE
from stretchtimer.config.sound_settings import OWN_SOUNDS
from stretchtimer.config.translations import _
from stretchtimer.gui.settings.card import Card
from stretchtimer.gui.settings.controls import Control, control_of
from stretchtimer.gui.settings.keys_card import KeysCard
from stretchtimer.gui.settings.row import Row
from stretchtimer.gui.settings.sound.tones_card import TonesCard
from stretchtimer.gui.settings.sound.trials import trials
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.timeline.cue import Cue

Test = Callable[[tuple[Cue, ...]], object]

ICONS = {
    Section.SOUND: "sound",
    Section.TIMING: "clock",
    Section.GOALS: "flag",
    Section.APPEARANCE: "today",
    Section.KEYBOARD: "keyboard",
    Section.MORE: "settings",
}


@dataclass(frozen=True)
class Made:
    """A section made of the table: its icon, title and card, with its rows and controls by the setting's key."""

    icon: str
    title: str
    card: Card
    rows: dict[str, Row]
    controls: dict[str, Control]


def sections_of(theme: Theme, test: Test, keys: KeysCard, tones: TonesCard) -> tuple[Made, ...]:
    """Every section that has rows; `test` is called with what a test button is to let be heard.

    `keys` and `tones` stand where they belong, for the rows of the table that hold a key or a sound.
    """
    used = {row.section for row in TABLE}
    below: dict[Section, tuple[QWidget, ...]] = {Section.KEYBOARD: (keys,), Section.SOUND: (tones,)}
    return tuple(
        _made(theme, section, test, below.get(section, ())) for section in Section if section in used
    )


def section_words(section: Section) -> str:
    """The heading of a section."""
    return {
        Section.SOUND: _("Sound and voice"),
        Section.TIMING: _("Timing"),
        Section.GOALS: _("Goals"),
        Section.APPEARANCE: _("Appearance"),
        Section.KEYBOARD: _("Keyboard"),
        Section.MORE: _("More"),
    }[section]


def _made(theme: Theme, section: Section, test: Test, below: tuple[QWidget, ...]) -> Made:
    elsewhere = {row.key for row in (*KEY_SETTINGS, *OWN_SOUNDS)}
    table = [row for row in TABLE if row.section is section and row.key not in elsewhere]
    controls = {row.key: control_of(theme, row) for row in table}
    rows: dict[str, Row] = {}
    for row in table:
        beside = _test_button(theme, row.key, test)
        rows[row.key] = Row(theme, row.label, row.help, *beside, controls[row.key])
    title = section_words(section)
    return Made(ICONS[section], title, Card(theme, title, (*rows.values(), *below)), rows, controls)


def _test_button(theme: Theme, key: str, test: Test) -> tuple[QWidget, ...]:
    trial = trials().get(key)
    if trial is None:
        return ()
    button = Button(theme, trial.word, measure=SMALL, icon="play")
    button.setAccessibleName(trial.name)
    button.clicked.connect(lambda: test(trial.cues))
    return (button,)
