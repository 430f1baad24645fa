"""Timers that are a name and a time, one after the other, made into steps: of known exercises, or of new ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import NewExercise, new_id
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.exercise import Exercise, Kind, Side
from stretchtimer.routine.limits import SHORTEST_MS
from stretchtimer.routine.model import Ready, Round, Routine, Span, Step, When
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.step_keys import SWITCH_MS
from stretchtimer.routine.wording import quoted

_REST = re.compile(
    r"(rest|pause|break|recover\w*|(?:get )?ready|prepare|(?:switch|change) sides?)\b", re.IGNORECASE
)
_SIDE = re.compile(r"[\s(,–-]*\b(left|right)(?:\s+(?:side|leg|arm|foot|hand))?\b[\s),–-]*", re.IGNORECASE)
_GROUP = "whole body"  # of an exercise that nothing is known of but its name


@dataclass(frozen=True, slots=True)
class Timed:
    """Something that lasts. `note` is what was written or said with it."""

    name: str
    ms: int
    note: str = ""

    @property
    def is_rest(self) -> bool:
        """Whether nothing is done in it; it becomes time to get ready for what follows."""
        return not self.name or _REST.match(self.name) is not None


@dataclass(frozen=True, slots=True)
class Loop:
    """Some of them, several times over."""

    times: int
    parts: tuple[Timed, ...]


@dataclass
class TimerMaker:
    """Makes routines of the timers of one file, which share the exercises that are new."""

    names: Names
    remarks: list[str] = field(default_factory=list)
    _looked_up: dict[str, Exercise | None] = field(default_factory=dict)
    _made: dict[str, Exercise] = field(default_factory=dict)
    _waiting_ms: int = 0  # rest that the next step has yet to take up

    @property
    def exercises(self) -> tuple[NewExercise, ...]:
        """Those that were not known."""
        return tuple(map(NewExercise, self._made.values()))

    def routine(self, name: str, parts: Iterable[Timed | Loop]) -> Routine | None:
        """The timer called `name`; None if there is nothing in it to do."""
        self._waiting_ms = 0
        items = tuple(item for part in parts for item in self._items(part))
        return Routine("", name, When.ANY, items) if items else None

    def _items(self, part: Timed | Loop) -> Iterator[Step | Round]:
        if isinstance(part, Timed):
            yield from self._steps([part])
        elif part.times == 1 or self._waiting_ms or all(one.is_rest for one in part.parts):
            # The rest before it belongs to its first pass only, which a round cannot tell.
            for _time in range(part.times):
                yield from self._steps(part.parts)
        elif part.times > 1:
            steps = tuple(self._steps(part.parts))
            yield Round(part.times, steps, rest_ms=self._waiting_ms)

    def _steps(self, parts: Sequence[Timed]) -> Iterator[Step]:
        for part in parts:
            if part.is_rest:
                self._waiting_ms += part.ms
            elif part.ms >= SHORTEST_MS:
                ready, self._waiting_ms = Ready(self._waiting_ms), 0
                yield self._step(part, ready)

    def _step(self, part: Timed, ready: Ready) -> Step:
        exercise, sides = self._exercise(part)
        is_held = exercise.kind is Kind.STATIC
        if is_held and len(sides) > 1:
            words = _("{name} is done {time} on each side")
            self.remarks.append(words.format(name=quoted(part.name), time=format_ms(part.ms)))
        return Step(
            exercise,
            hold_ms=part.ms if is_held else None,
            span=None if is_held else Span(part.ms, part.ms),
            sides=sides,
            alternate=False,
            ready=ready,
            switch_ms=SWITCH_MS,
            note=part.note,
        )

    def _exercise(self, part: Timed) -> tuple[Exercise, tuple[Side, ...]]:
        """What is done, and on which sides."""
        known = self._known(part.name)
        if known is not None:
            return known, (Side.RIGHT, Side.LEFT) if known.sided else (Side.BOTH,)
        side = _SIDE.search(part.name)
        plain = " ".join(_SIDE.sub(" ", part.name).split()) if side else ""
        known = self._known(plain)
        if known is not None and known.sided and side is not None:
            return known, (Side(side[1].lower()),)
        return self._new(part), (Side.BOTH,)

    def _known(self, name: str) -> Exercise | None:
        if name not in self._looked_up:
            named = self.names.meant(name) if name else None
            # A contract-relax exercise has phases of its own, which no other timer's time fits.
            is_meant = named is not None and not named.guessed and named.exercise.kind is not Kind.PNF
            self._looked_up[name] = named.exercise if named is not None and is_meant else None
        return self._looked_up[name]

    def _new(self, part: Timed) -> Exercise:
        key = part.name.casefold()
        if key not in self._made:
            id_ = new_id(len(self._made) + 1)
            new = Exercise(id_, part.name, Kind.DYNAMIC, sided=False, group=_GROUP, duration_ms=part.ms)
            self._made[key] = new
        return self._made[key]


def count_of(parts: Iterable[Timed | Loop]) -> int:
    """How many steps they come to, every time counted."""
    return sum(len(part.parts) * part.times if isinstance(part, Loop) else 1 for part in parts)
