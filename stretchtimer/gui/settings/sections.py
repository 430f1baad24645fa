"""What the sections of the page are called, and which rows of the table each has."""

from __future__ import annotations

from stretchtimer.config.key_setting import KEY_SETTINGS
from stretchtimer.config.setting import Section, Setting
from stretchtimer.config.settings_table import TABLE
from stretchtimer.config.sound_settings import OWN_SOUNDS
from stretchtimer.config.translations import _

ICONS = {
    Section.SOUND: "sound",
    Section.TIMING: "clock",
    Section.GOALS: "flag",
    Section.APPEARANCE: "today",
    Section.KEYBOARD: "keyboard",
    Section.MORE: "settings",
}


def used_sections() -> tuple[Section, ...]:
    """Every section that has rows, in the order of the page."""
    used = {row.section for row in TABLE}
    return tuple(section for section in Section if section in used)


def rows_of(section: Section) -> tuple[Setting, ...]:
    """The rows that get a control of their own; those that hold a key or a sound stand on cards made for them."""
    elsewhere = {row.key for row in (*KEY_SETTINGS, *OWN_SOUNDS)}
    return tuple(row for row in TABLE if row.section is section and row.key not in elsewhere)


def section_words(section: Section) -> str:
    """The heading of a section."""
    return {
        Section.SOUND: _("Sound and voice"),
        Section.TIMING: _("Timing"),
        Section.GOALS: _("Goals"),
        Section.APPEARANCE: _("Appearance"),
        Section.KEYBOARD: _("Keyboard"),
        Section.MORE: _("Other machines"),
    }[section]
