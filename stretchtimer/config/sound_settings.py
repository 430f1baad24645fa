"""The settings of sound and voice, in the order people see them."""

from __future__ import annotations

from stretchtimer.config.found_setting import FoundSetting
from stretchtimer.config.setting import Setting
from stretchtimer.config.speaker_setting import speaker_setting
from stretchtimer.config.translations import _

PERCENT = _("%")
OF_THE_VOLUME = _("As a part of the volume.")
OWN = "own_"  # before the kind of a tone: the setting for the person's own sound


def _volume(key: str, label: str, help_: str = OF_THE_VOLUME) -> Setting:
    return Setting(key, 100, label, help_, 0, 100, PERCENT, step=5)


def _own(kind: str, label: str, help_: str) -> FoundSetting:
    wanted = _("a WAV file of at most 5 s, or “theme”")
    return FoundSetting(f"{OWN}{kind}", "", label, help_, usual=_("theme"), also=("theme",), wanted=wanted)


OWN_SOUNDS: tuple[FoundSetting, ...] = (
    _own("start", _("Start"), _("A hold or movement begins.")),
    _own("tick", _("Tick"), _("Each of the last three seconds.")),
    _own("half", _("Half-way"), _("Half of a hold is over.")),
    _own("minimum", _("Long enough"), _("The least time of an open-ended step is over.")),
    _own("end", _("End"), _("A hold or movement is over.")),
    _own("switch", _("Switch sides"), _("It is the other side's turn.")),
    _own("rest", _("Rest"), _("A rest begins.")),
    _own("finish", _("Finish"), _("The session is over.")),
)

SOUND: tuple[Setting, ...] = (
    Setting("mute", False, _("Silence"), _("No tones and no voice, until you turn it off again.")),
    Setting("volume", 80, _("Volume"), _("How loud everything is."), 0, 100, PERCENT, step=5),
    Setting("sound", True, _("Sounds"), _("Tones at the start, the end and the turns of an exercise.")),
    FoundSetting(
        "sound_theme",
        "clear",
        _("Sound theme"),
        _("What the tones sound like."),
        usual="clear",
        wanted=_("the name of a sound theme"),
    ),
    _volume("tone_volume", _("Volume of tones")),
    _volume("hint_volume", _("Volume of hints"), _("Half-way and long enough; as a part of the volume.")),
    Setting("ticks", True, _("Countdown ticks"), _("Heard in the last three seconds of a hold.")),
    _volume("tick_volume", _("Volume of ticks")),
    Setting("beat", False, _("Beat"), _("A soft beat at the tempo of moves and the cadence of pedals.")),
    Setting("voice", True, _("Voice"), _("Says the exercise, the side and what to mind.")),
    speaker_setting(),
    _volume("voice_volume", _("Volume of the voice")),
    Setting(
        "voice_speed",
        100,
        _("Speed of the voice"),
        _("Slower or faster than usual; where time is short it speaks faster by itself."),
        60,
        160,
        PERCENT,
        step=10,
    ),
    Setting(
        "output",
        "auto",
        _("Sound output"),
        _("What plays the sound; automatic takes the first that works."),
        choices=("auto", "simpleaudio", "qt", "none"),
        names=(_("Automatic"), "simpleaudio", "Qt", _("None")),
    ),
    FoundSetting(
        "device",
        "",
        _("Loudspeaker"),
        _("simpleaudio only plays to the system's; for any other, Qt plays."),
        usual=_("system"),
        also=("system",),
        wanted=_("the name of a loudspeaker, or “system”"),
    ),
    *OWN_SOUNDS,
)
