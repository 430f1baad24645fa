"""LiftLog: known, so that it can be said why nothing comes of it."""

from __future__ import annotations

from typing import NoReturn

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.values import keys_of
from stretchtimer.routine.sharing.names import Names

_KEYS = frozenset({"sessionBlueprints", "exerciseBlueprints", "savedPrograms", "plannedExercises"})


def recognises(source: Source) -> bool:
    """Whether it is a plan, or a backup by its name: that is packed."""
    whole = source.json
    first = whole[0] if isinstance(whole, list) and whole else whole
    return "liftlog" in source.path.name.casefold() or not _KEYS.isdisjoint(keys_of(first))


def read(source: Source, _names: Names) -> NoReturn:
    """Raises `FileProblems`: weights, sets and rests are what its plans are made of, and no times to hold."""
    message = _("LiftLog’s plans are of weights to lift, which are nothing to time; its files are not read")
    raise source.unusable(message)
