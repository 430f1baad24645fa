"""What no other module knows: a sentence of what is read."""

from __future__ import annotations

from typing import NoReturn

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.bounded_json import is_json, json_of
from stretchtimer.exchange.reading.source import Source
from stretchtimer.routine.sharing.names import Names


def recognises(_source: Source) -> bool:
    """Always: it stands last."""
    return True


def read(source: Source, _names: Names) -> NoReturn:
    """Raises `FileProblems`: with what is wrong where it begins as something known does, else with what is known."""
    if is_json(source.text):
        json_of(source.text, source.path)
    raise source.unusable(
        _(
            "nothing that is read here; read are workouts of Zwift (.zwo), of ergometers (.erg, .mrc) and of"
            " intervals.icu (text), routines as plain text, timers of Just Another Workout Timer, OpenHIIT and"
            " TimeR Machine, and exercises of the free-exercise-db"
        )
    )
