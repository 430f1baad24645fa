"""The tables of keys as a JSON Schema (draft 2020-12), by which editors complete and check TOML files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from stretchtimer.routine import readers as r
from stretchtimer.routine.exercise_keys import Cadence
from stretchtimer.routine.keys import Table
from stretchtimer.routine.limits import LONGEST_GAP_MS
from stretchtimer.routine.reference.meanings import EXERCISE, ROUND, ROUTINE, STEP, TOLD, Told
from stretchtimer.routine.step_keys import GettingReady, StepOrRound

Schema = dict[str, Any]
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TITLES = MappingProxyType({"routine": (ROUTINE, "A routine"), "exercise": (EXERCISE, "An exercise")})
NAMES = tuple(_TITLES)


def schema_of(name: str) -> Schema:
    """The schema of a whole file, "routine" or "exercise". Raises KeyError for anything else."""
    told, title = _TITLES[name]
    return {"$schema": _DRAFT, "title": f"{title} of Stretch Timer", **_table(told)}


def _table(told: Told) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key.name for key in told.table.keys if key.required],
        "properties": {
            key.name: {"description": _plain(told.meanings[key.name].says), **_value(key.read)}
            for key in told.table.keys
        },
    }


def _plain(words: str) -> str:
    """What is shown by editors, without Markdown's marks."""
    return words.replace("`", "")


def _value(reader: object) -> Schema:
    """What `reader` takes. Raises KeyError for a reader that nothing is known of."""
    return _BY_READER[type(reader)](reader)


def _text(text: r.Text) -> Schema:
    return {"type": "string", "maxLength": text.longest, **({} if text.blank else {"minLength": 1})}


def _whole(whole: r.Whole) -> Schema:
    return {"type": "integer", "minimum": whole.least, "maximum": whole.most}


def _time(example: str, longest_ms: int, *, zero: bool = False) -> Schema:
    """A number of seconds, or a time in words; which words is for the app to say."""
    above = {"minimum": 0} if zero else {"exclusiveMinimum": 0}
    return {
        "anyOf": [
            {"type": "number", **above, "maximum": longest_ms / 1_000},
            {"type": "string", "pattern": "[0-9]"},
        ],
        "examples": [example],
    }


def _list(entries: r.ListOf[Any]) -> Schema:
    return {
        "type": "array",
        "items": _value(entries.entry),
        "minItems": entries.least,
        "maxItems": entries.most,
    }


def _known_table(table: Table) -> Schema:
    return _table(next(told for told in TOLD if told.table is table))


_BY_READER: Mapping[type, Callable[[Any], Schema]] = MappingProxyType(
    {
        r.Text: _text,
        r.Whole: _whole,
        r.YesNo: lambda _yes: {"type": "boolean"},
        r.FormatNumber: lambda number: {"enum": list(range(1, number.newest + 1))},
        r.Duration: lambda time: _time("20 s", time.longest_ms, zero=time.zero),
        r.Lasting: lambda time: _time("5-10 min", time.longest_ms),
        r.Choice: lambda choice: {"enum": list(choice.choices)},
        r.WordOr: lambda either: {"anyOf": [{"const": either.word}, _value(either.other)]},
        r.ListOf: _list,
        r.Unread: lambda _unread: {"type": "object"},
        Cadence: lambda _cadence: {"type": ["integer", "string"], "examples": ["60-70"]},
        GettingReady: lambda _ready: _time("8 s", LONGEST_GAP_MS, zero=True),
        StepOrRound: lambda _either: {"anyOf": [_table(STEP), _table(ROUND)]},
        Table: _known_table,
    }
)
