"""Who speaks: English has several voices, every other language one, low or higher."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from stretchtimer.config.language import ENGLISH, LANGUAGES
from stretchtimer.config.setting import Setting, Value
from stretchtimer.config.translations import _, language

LOW, HIGHER = "american", "american-higher"
SPEAKERS = (LOW, HIGHER, "british", "british-higher", "scottish")


@dataclass(frozen=True, slots=True)
class SpeakerSetting(Setting):
    """A row whose value may be any of the English speakers: in another language, the one as high stands for it."""

    def accepts(self, value: object) -> bool:
        """Whether it is a speaker, of this language or of English."""
        return value in SPEAKERS

    def taken(self, value: object) -> Value:
        """One that can be chosen here."""
        speaker = cast("str", value)
        if speaker in self.choices:
            return speaker
        return HIGHER if speaker.endswith("-higher") else LOW


def speaker_setting() -> SpeakerSetting:
    """The row, in the language that is spoken."""
    choices: tuple[str, ...] = SPEAKERS
    names: tuple[str, ...] = (
        *(_("American"), _("American, higher"), _("British"), _("British, higher"), _("Scottish")),
    )
    own = LANGUAGES.get(language(), LANGUAGES[ENGLISH])
    if own != LANGUAGES[ENGLISH]:
        choices, names = (LOW, HIGHER), (own, _("{language}, higher").format(language=own))
    return SpeakerSetting(
        "speaker",
        LOW,
        _("Who speaks"),
        _("Voices of eSpeak NG. On macOS, the system's own voice speaks."),
        choices=choices,
        names=names,
    )
