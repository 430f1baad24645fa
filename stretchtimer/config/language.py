"""Which language the app speaks: the one the person chose, else the first of the system's that it knows."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from types import MappingProxyType

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(  # by tag, as they call themselves
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "ja": "日本語",
        "pt_BR": "Português (Brasil)",
        "zh_CN": "简体中文",
    }
)
# No language, but for those who write the words of the window: what is in brackets goes through a catalogue, what is
# not was forgotten; the second is written from right to left. The tags are Microsoft's.
PSEUDO = "qps_ploc"
PSEUDO_MIRRORED = "qps_plocm"

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # in the order gettext looks at them
_LARGEST_BYTES = 100_000  # of a settings file
_KEY = "language"


def prefer_chosen(environ: MutableMapping[str, str], settings: Path) -> None:
    """Put the language chosen in the file at `settings` before the system's: every word said later is in it.

    This comes before the settings are read, whose table is made of words itself. What is wrong with the file is told
    when it is read as a whole.
    """
    try:
        if not settings.is_file():
            return
        with settings.open("rb") as file:
            chosen = tomllib.loads(file.read(_LARGEST_BYTES).decode()).get(_KEY)
    except (OSError, ValueError, RecursionError):
        return
    if isinstance(chosen, str) and chosen in LANGUAGES:
        environ[VARIABLES[0]] = chosen


def names_none(environ: Mapping[str, str]) -> bool:
    """Whether the environment leaves the language open, as it does on Windows and in the Finder of macOS."""
    return not any(environ.get(name) for name in VARIABLES)


def language_of(environ: Mapping[str, str]) -> str:
    """The tag of the language to speak: of those the environment names, the first we know; else English."""
    known = {tag.lower(): tag for tag in (*LANGUAGES, PSEUDO, PSEUDO_MIRRORED)}
    of_any_country = {tag.lower().partition("_")[0]: tag for tag in LANGUAGES}
    for tag in _wanted(environ):
        if found := known.get(tag) or of_any_country.get(tag.partition("_")[0]):
            return found
    return ENGLISH


def _wanted(environ: Mapping[str, str]) -> Iterator[str]:
    """Tags such as "de_at", the most wanted first; "C" and the like mean English."""
    named = next((environ[name] for name in VARIABLES if environ.get(name)), "")
    for tag in named.split(":"):
        plain = tag.partition(".")[0].partition("@")[0].replace("-", "_").lower()
        yield ENGLISH if plain in {"c", "posix"} else plain
