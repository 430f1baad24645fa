"""The table of every setting, in the order people see them: it feeds the file, the command line and the page."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.config.found_setting import FoundSetting
from stretchtimer.config.key_setting import KEY_SETTINGS
from stretchtimer.config.language import LANGUAGES, SYSTEM
from stretchtimer.config.setting import Section, Setting
from stretchtimer.config.sided_setting import SidedSetting
from stretchtimer.config.sound_settings import PERCENT, SOUND
from stretchtimer.config.translations import _

SECONDS, MINUTES, MILLILITRES = _("s"), _("min"), _("ml")
MUSCLES = (  # groups that exercises work on, from the feet up
    "calf",
    "quads",
    "hamstrings",
    "feet",
    "ankles",
    "shins",
    "adductors",
    "outer hip",
    "hip flexors",
    "hips",
    "glutes",
    "back",
    "chest",
    "shoulders",
    "arms",
    "forearms",
    "neck",
)

TIMING: tuple[Setting, ...] = (
    Setting(
        "lead_in", 10, _("Lead-in"), _("Time to get ready before a session begins."), 0, 60, SECONDS, step=5
    ),
    Setting(
        "hold_before",
        20,
        _("Hold before a workout"),
        _("For steps that do not say how long."),
        5,
        60,
        SECONDS,
        step=5,
    ),
    Setting(
        "hold_after",
        30,
        _("Hold after a workout"),
        _("For steps that do not say how long."),
        5,
        120,
        SECONDS,
        step=5,
    ),
    Setting(
        "longer_holds",
        False,
        _("Longer holds"),
        _("No stretch is held for less; 30 to 60 s are often suggested from age 65."),
    ),
    Setting(
        "least_hold",
        30,
        _("Least hold"),
        _("Where longer holds are on."),
        30,
        60,
        SECONDS,
        step=5,
    ),
    Setting(
        "ready", 8, _("Get ready"), _("To get into position, where a step does not say."), 0, 60, SECONDS
    ),
    Setting("switch", 5, _("Switch sides"), _("To change sides, where a step does not say."), 0, 60, SECONDS),
    Setting(
        "first_side",
        "right",
        _("First side"),
        _("Where a step does not say."),
        choices=("left", "right"),
        names=(_("Left"), _("Right")),
    ),
)

GOALS: tuple[Setting, ...] = (
    SidedSetting(
        "focus",
        ("calf", "quads"),
        _("Focus muscles"),
        _("The muscles that matter most to you; they decide what is proposed."),
        choices=MUSCLES,
    ),
    Setting("weekly_goal", 60, _("Weekly goal"), _("Time to spend on all of it."), 5, 1_000, MINUTES, step=5),
    Setting(
        "water_target",
        2_200,
        _("Water in a day"),
        _("Often named: 2.2 L for women, 3 L for men; more if you sweat."),
        500,
        6_000,
        MILLILITRES,
        step=100,
    ),
)

APPEARANCE: tuple[Setting, ...] = (
    Setting(
        "language",
        SYSTEM,
        _("Language"),
        _("Of the window, the voice and the routines that come with the app; from the next start on."),
        choices=(SYSTEM, *LANGUAGES),
        names=(_("System"), *LANGUAGES.values()),
    ),
    Setting(
        "theme",
        "system",
        _("Theme"),
        _("Light, dark, high contrast, or as the system has it."),
        choices=("system", "light", "dark", "high-contrast"),
        names=(_("System"), _("Light"), _("Dark"), _("High contrast")),
    ),
    Setting(
        "text_size",
        100,
        _("Text size"),
        _("Everything that is read grows with it."),
        100,
        200,
        PERCENT,
        step=25,
    ),
    Setting("still_figures", False, _("Still figures"), _("Turns off the figure's motion and all fades.")),
    Setting(
        "edge_flash",
        False,
        _("Flash at the edge"),
        _("The edge of the window lights up once at each change; not with still figures."),
    ),
    Setting("skin", 2, _("Skin of the figure"), _("Six tones, from 1, light, to 6, dark."), low=1, high=6),
)

MORE: tuple[Setting, ...] = (
    FoundSetting(
        "sync_folder",
        "",
        _("Sync folder"),
        _(
            "One that Syncthing, Nextcloud or the like shares with your other machines: the journal is one on all."
        ),
        usual=_("none"),
        also=("none",),
        wanted=_("the path of a folder, or “none”"),
    ),
)

KEYBOARD: tuple[Setting, ...] = (
    Setting(
        "single_letters",
        True,
        _("Single-letter keys"),
        _("C, W, E and other letters and signs; never while you type in a text field."),
    ),
    *KEY_SETTINGS,
)


def _in(section: Section, rows: tuple[Setting, ...]) -> tuple[Setting, ...]:
    return tuple(replace(row, section=section) for row in rows)


TABLE: tuple[Setting, ...] = (
    *_in(Section.SOUND, SOUND),
    *_in(Section.TIMING, TIMING),
    *_in(Section.GOALS, GOALS),
    *_in(Section.APPEARANCE, APPEARANCE),
    *_in(Section.KEYBOARD, KEYBOARD),
    *_in(Section.MORE, MORE),
)
