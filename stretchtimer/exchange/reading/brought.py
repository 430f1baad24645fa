"""What a file brings, before any of it is given a place among the person's own."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.errors import Problem
from stretchtimer.exchange.reading.limits import MAX_REMARKS
from stretchtimer.exchange.reading.past import Use
from stretchtimer.exchange.reading.source import Source
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.model import Routine


@dataclass(frozen=True, slots=True)
class NewExercise:
    """An exercise that is not there yet. `drawn_as` is the id of the one whose figure shows it, if one does."""

    exercise: Exercise
    drawn_as: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """Exercises, and routines of these and of known ones.

    `problems` tell what was left out, `remarks` what was guessed. The ids of new exercises are `new_id`s:
    they only tell them apart here. `uses` tell when its routines were gone through.
    """

    routines: tuple[Routine, ...] = ()
    exercises: tuple[NewExercise, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    uses: tuple[Use, ...] = ()


def new_id(number: int) -> str:
    """An id that no exercise in a file can have: those have no blanks."""
    return f"new {number}"


def told(source: Source, messages: list[str]) -> tuple[Problem, ...]:
    """Each of `messages` once, as remarks about `source`, and not more than anyone would read."""
    return tuple(source.problem(message) for message in list(dict.fromkeys(messages))[:MAX_REMARKS])
