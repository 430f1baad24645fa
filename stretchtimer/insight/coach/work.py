"""The steps of a routine as the rules look at them: where they stand, how often they come, how long they stretch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from stretchtimer.routine.exercise import Kind, Side
from stretchtimer.routine.lengths import work_ms
from stretchtimer.routine.model import Round, Routine, Step

STRETCHES = frozenset({Kind.STATIC, Kind.PNF})
MOVES = frozenset({Kind.DYNAMIC, Kind.CARDIO})


@dataclass(frozen=True, slots=True)
class Placed:
    """A step, its place as `Routine.each_step` counts it, and how often it comes, rounds unrolled."""

    place: int
    step: Step
    times: int = 1

    @property
    def is_stretch(self) -> bool:
        """Whether a position is held in it."""
        return self.step.exercise.kind in STRETCHES

    @property
    def is_move(self) -> bool:
        """Whether one moves in it."""
        return self.step.exercise.kind in MOVES

    @property
    def side_ms(self) -> int:
        """The work of one side in the whole routine, in milliseconds."""
        return work_ms(self.step) * self.step.sets * self.times

    def works(self, side: Side) -> bool:
        """Whether that side is worked: what is done with both at once counts for each."""
        return side in self.step.sides or self.step.sides == (Side.BOTH,)


def placed(routine: Routine) -> tuple[Placed, ...]:
    """Every step of `routine` in its place."""
    times = [
        item.rounds if isinstance(item, Round) else 1
        for item in routine.steps
        for _step in (item.steps if isinstance(item, Round) else (item,))
    ]
    steps = enumerate(routine.each_step())
    return tuple(Placed(place, step, often) for (place, step), often in zip(steps, times, strict=True))


def stretched(routine: Routine) -> dict[str, int]:
    """How long each muscle group is stretched on the side that gets more of it, in milliseconds."""
    groups: defaultdict[str, list[Placed]] = defaultdict(list)
    for item in placed(routine):
        if item.is_stretch:
            groups[item.step.exercise.group].append(item)
    return {group: held_ms(items) for group, items in groups.items()}


def held_ms(items: Sequence[Placed]) -> int:
    """The work of `items` on the side that gets more of it, in milliseconds."""
    return max(sum(item.side_ms for item in items if item.works(side)) for side in (Side.LEFT, Side.RIGHT))


def changed(routine: Routine, places: tuple[int, ...], change: Callable[[Step], Step]) -> Routine:
    """`routine` with `change` made to the steps at `places`."""
    place = 0
    items: list[Step | Round] = []
    for item in routine.steps:
        steps = item.steps if isinstance(item, Round) else (item,)
        new = tuple(
            change(step) if number in places else step for number, step in enumerate(steps, start=place)
        )
        place += len(steps)
        items.append(replace(item, steps=new) if isinstance(item, Round) else new[0])
    return replace(routine, steps=tuple(items))
