"""The tables of the files' keys as Markdown, and how tables come to stand in a document."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

from stretchtimer.routine.keys import Key
from stretchtimer.routine.readers import Choice, ListOf
from stretchtimer.routine.reference.meanings import (
    BREATH,
    EXERCISE,
    PNF,
    RAMP,
    ROUND,
    ROUTINE,
    STAGE,
    STEP,
    Told,
)

_HEAD = "| key | meaning | left out |\n|---|---|---|\n"
_PLACES = MappingProxyType(
    {
        "routine": ROUTINE,
        "step": STEP,
        "round": ROUND,
        "exercise": EXERCISE,
        "ramp": RAMP,
        "stage": STAGE,
        "breath": BREATH,
        "pnf": PNF,
    }
)


def key_table(name: str) -> str:
    """The table of that name, as it stands in routines/README.md. Raises KeyError if there is none."""
    return table_text(_PLACES[name])


def filled(document: str, table: Callable[[str], str] = key_table) -> str:
    """`document` with each table between `<!-- keys: NAME -->` and `<!-- end -->` written anew.

    `table` gives the one of a name. Raises what it raises for a name that no table has.
    """
    return re.sub(
        r"(?<=<!-- keys: )(\w+)( -->\n).*?(?=<!-- end -->)",
        lambda found: found[1] + found[2] + table(found[1]),
        document,
        flags=re.DOTALL,
    )


def table_text(told: Told) -> str:
    """Every key of a table, what it means, which words it takes, and what stands where it is left out."""
    return _HEAD + "".join(
        f"| `{key.name}` | {_says(told, key)} | {told.meanings[key.name].otherwise} |\n"
        for key in told.table.keys
    )


def _says(told: Told, key: Key[Any]) -> str:
    says = told.meanings[key.name].says
    reader = key.read.entry if isinstance(key.read, ListOf) else key.read
    if isinstance(reader, Choice):
        words = ", ".join(f'`"{word}"`' for word in reader.choices)
        return f"{says}: {words}" if reader is key.read else f"{says}: any of {words}"
    return says
