"""Durations as the person's language writes them: "1 min 30.5 s", in German "1 min 30,5 s", in Japanese "1分30.5秒".

For fields and sentences. Files have one notation in every language: it stands in durations.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter
from types import MappingProxyType

from stretchtimer.config.regional import decimal_sign, number_text, plain_signs
from stretchtimer.config.translations import _
from stretchtimer.routine.durations import Notation, format_ms, parse_ms
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS
from stretchtimer.routine.wording import Unfit

_IN_FILES: Mapping[str, str] = MappingProxyType({"hours": "h", "minutes": "min", "seconds": "s"})
_LETTER = r"[^\W\d_]"


def local_ms_text(ms: int) -> str:
    """`ms`, exactly, in the units that are needed. `parse_local_ms` reads it back."""
    hours, rest = divmod(ms, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    words = _words()[bool(hours), bool(minutes), bool(rest) or not ms]
    return words.format(hours=hours, minutes=minutes, seconds=number_text(rest / 1_000, 3))


def parse_local_ms(text: str, *, longest_ms: int = LONGEST_ROUTINE_MS, zero: bool = False) -> int:
    """What was typed in the language's way or in that of the files. Raises `Unfit` as `parse_ms` does."""
    return parse_ms(text, longest_ms=longest_ms, zero=zero, notation=Notation(local_ms_text, _in_files))


def localized(written: object) -> str:
    """What a file has for a duration; where the language writes times as files do, in the words it has there."""
    try:
        ms = parse_ms(written, zero=True)
    except Unfit:
        return str(written)
    text = local_ms_text(ms)
    return str(written) if text == format_ms(ms) else text


def _words() -> Mapping[tuple[bool, bool, bool], str]:
    """How it is said with hours, with minutes, with seconds."""
    return {
        (False, False, True): _("{seconds} s"),
        (False, True, False): _("{minutes} min"),
        (False, True, True): _("{minutes} min {seconds} s"),
        (True, False, False): _("{hours} h"),
        (True, False, True): _("{hours} h {seconds} s"),
        (True, True, False): _("{hours} h {minutes} min"),
        (True, True, True): _("{hours} h {minutes} min {seconds} s"),
    }


def _units() -> Mapping[str, str]:
    """What stands around the numbers, and the unit of the files for it: none for what stands before the first."""
    units = {}
    for words in _words().values():
        unit = ""
        for said, number, _spec, _conversion in Formatter().parse(words):
            units[said.strip().lower()] = unit
            unit = _IN_FILES.get(number or "", "")
    return {said: unit for said, unit in units.items() if said}


def _in_files(typed: str) -> str:
    """`typed` as a file would have it. Blanks of any kind are blanks: French has some that do not break."""
    text = " ".join(plain_signs(typed).lower().split())
    units = _units()
    any_unit = "|".join(map(re.escape, sorted(units, key=len, reverse=True)))
    text = re.sub(rf"(?<!{_LETTER})(?:{any_unit})(?!{_LETTER})", lambda found: units[found[0]], text)
    return re.sub(rf"(?<=[0-9]){re.escape(decimal_sign())}(?=[0-9])", ".", text)
