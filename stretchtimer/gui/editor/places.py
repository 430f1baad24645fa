"""Steps by their keys: where they come in the routine as it is done, and which of them are in rounds or new."""

from __future__ import annotations

from collections.abc import Collection

from stretchtimer.gui.editor.workbench import Sound
from stretchtimer.routine.editing.draft import DraftRound, RoutineDraft
from stretchtimer.routine.model import Round


def keys_in_time(sound: Sound) -> tuple[int, ...]:
    """The key of the step that each `step_index` of the timeline stands for."""
    keys, unrolled = iter(sound.steps), list[int]()
    for item in sound.routine.steps:
        if isinstance(item, Round):
            unrolled += [next(keys) for _step in item.steps] * item.rounds
        else:
            unrolled.append(next(keys))
    return tuple(unrolled)


def steps_among(draft: RoutineDraft, keys: Collection[int]) -> frozenset[int]:
    """The steps of those keys, and the steps of the rounds among them."""
    found = set[int]()
    for item in draft.items:
        inside = item.steps if isinstance(item, DraftRound) else (item,)
        found.update(step.key for step in inside if item.key in keys or step.key in keys)
    return frozenset(found)


def new_among(draft: RoutineDraft, first_key: int) -> tuple[int, ...]:
    """What was added from `first_key` on: a round as a whole, not its steps as well."""
    found = list[int]()
    for item in draft.items:
        if item.key >= first_key:
            found.append(item.key)
        elif isinstance(item, DraftRound):
            found += [step.key for step in item.steps if step.key >= first_key]
    return tuple(found)
