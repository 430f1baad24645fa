"""Which voice speaks: the first that can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from stretchtimer.audio.voice.espeak import Espeak
from stretchtimer.audio.voice.null import NoVoice
from stretchtimer.audio.voice.remembering import RememberingVoice
from stretchtimer.audio.voice.system import SystemVoice
from stretchtimer.audio.voice.voice import Voice
from stretchtimer.config.translations import language

ESPEAK_ENGLISH: Mapping[str, str] = MappingProxyType(  # what eSpeak calls each value of the setting
    {
        "american": "en-us",
        "american-higher": "en-us+f3",
        "british": "en-gb",
        "british-higher": "en-gb+f3",
        "scottish": "en-gb-scotland",
    }
)
ESPEAK_OTHERS: Mapping[str, str] = MappingProxyType(  # and each language
    {"de": "de", "es": "es", "fr": "fr-fr", "ja": "ja", "pt_BR": "pt-br", "zh_CN": "cmn"}
)
HIGHER = "+f3"


def voices(speaker: str = "american") -> tuple[Voice, ...]:
    """Every voice there is, the preferred first; the last can always be had. `speaker` is a value of the setting."""
    return (SystemVoice(), Espeak(espeak_voice(speaker, language())), NoVoice())


def espeak_voice(speaker: str, language: str) -> str:
    """What eSpeak calls the voice for a value of the setting; outside English it has one a language, low or high."""
    english = ESPEAK_ENGLISH[speaker]
    other = ESPEAK_OTHERS.get(language)
    if other is None:
        return english
    return other + HIGHER if english.endswith(HIGHER) else other


def choose_voice(candidates: Sequence[Voice]) -> Voice:
    """The first of `candidates` that can speak here, with its phrases kept; silence if none can."""
    for voice in candidates:
        if voice.why_not() is None:
            return RememberingVoice(voice)
    return NoVoice()
