"""The words in files of routines and exercises: found for those who translate them, told in the person's language.

Only files that come with the app are told so, as text and before anything else reads them: what is copied from one
into the person's own folder is in their language too, and every line keeps its number. Ids and names of ramps, which
other files refer to, stay as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

# Keys whose values are words: those at the top of a file, and those of its tables. A list holds no list.
_AT_TOP = "name|other_names|about|tags|muscles|equipment|setup|form|caution|reps_note"
_IN_TABLES = "note|cue|shows"
_STRING = r'"(?:[^"\\\n]|\\.)*"'
_LONG = r'"""\n(?:[^"\\]|\\.)*"""'
_VALUE = rf"{_LONG}|{_STRING}|\[(?:[^\[\]\"]|{_STRING})*\]"
_TOP_WORDS = re.compile(rf"^(?:{_AT_TOP}) = (?P<value>{_VALUE})$", re.MULTILINE)
_TABLE_WORDS = re.compile(rf"^ *(?:{_IN_TABLES}) = (?P<value>{_STRING})$", re.MULTILINE)
_RAMP_NAME = re.compile(rf"^\[\[ramp\]\]\nname = (?P<value>{_STRING})$", re.MULTILINE)
_LONG_START = '"""\n'
_ONE = re.compile(rf"{_LONG}|{_STRING}")
_FIRST_TABLE = re.compile(r"^\[", re.MULTILINE)


def words_in(text: str) -> Iterator[str]:
    """All words for people in the text of a file that comes with the app, names of ramps included."""
    top = _length_of_top(text)
    whole = (
        *_TOP_WORDS.finditer(text, 0, top),
        *_TABLE_WORDS.finditer(text, top),
        *_RAMP_NAME.finditer(text),
    )
    for value in sorted(whole, key=re.Match.start):
        for one in _ONE.finditer(text, *value.span("value")):
            yield _read(one[0])


def in_language(text: str, translate: Callable[[str], str]) -> str:
    """The same file with its words as `translate` tells them; as many lines as before, if these have as many."""

    def told(value: re.Match[str]) -> str:
        start = value.start("value") - value.start()
        return value[0][:start] + _ONE.sub(lambda one: _written(translate(_read(one[0]))), value["value"])

    top = _length_of_top(text)
    return _TOP_WORDS.sub(told, text[:top]) + _TABLE_WORDS.sub(told, text[top:])


def _length_of_top(text: str) -> int:
    found = _FIRST_TABLE.search(text)
    return found.start() if found else len(text)


def _read(string: str) -> str:
    """What stands between the quotes. JSON escapes the same signs as TOML, in the same way."""
    inner = string[len(_LONG_START) : -3] if string.startswith(_LONG_START) else string[1:-1]
    text: str = json.loads('"' + inner.replace("\n", "\\n") + '"')
    return text


def _written(text: str) -> str:
    """The string of `text`; its lines stay lines, between three quotes."""
    lines = [json.dumps(line, ensure_ascii=False)[1:-1] for line in text.split("\n")]
    return f'"{lines[0]}"' if len(lines) == 1 else _LONG_START + "\n".join(lines) + '"""'
