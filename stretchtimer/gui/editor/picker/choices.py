"""What can be picked, and what of it the words, the kind and the gear leave."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import Enum

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.words import kind_text
from stretchtimer.routine.exercise import Exercise, Kind
from stretchtimer.routine.search import exercise_entry, folded, matching


class Sort(Enum):
    """The chips; the value of each is the kinds of exercises it leaves, None for any."""

    ALL = None
    HOLD = frozenset({Kind.STATIC, Kind.PNF})
    MOVING = frozenset({Kind.DYNAMIC})
    CARDIO = frozenset({Kind.CARDIO})
    MINE = "mine"


ANY_GEAR, NO_GEAR = "any", ""


class Choices:
    """All exercises, those that were used last first, the others by name."""

    def __init__(
        self, exercises: Iterable[Exercise], recent: Iterable[str] = (), own: Collection[str] = ()
    ) -> None:
        """`recent` are ids, the last first; `own` those of the person's own exercises."""
        places = {id_: place for place, id_ in enumerate(recent)}
        last = len(places)
        ordered = sorted(exercises, key=lambda one: (places.get(one.id, last), folded(one.name)))
        self._entries = [exercise_entry(one, kind_words(one), group_words(one.group)) for one in ordered]
        self._own = frozenset(own)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def gear(self) -> tuple[str, ...]:
        """All that is needed for any of them, by name."""
        return tuple(sorted({gear for entry in self._entries for gear in entry.thing.equipment}))

    def found(self, text: str, sort: Sort = Sort.ALL, gear: str = ANY_GEAR) -> tuple[Exercise, ...]:
        """What `text` finds among those of that sort that need `gear`, best first."""
        left = (entry for entry in self._entries if self._keeps(entry.thing, sort, gear))
        return matching(left, text)

    def _keeps(self, one: Exercise, sort: Sort, gear: str) -> bool:
        if sort is Sort.MINE and one.id not in self._own:
            return False
        if isinstance(sort.value, frozenset) and one.kind not in sort.value:
            return False
        if gear == ANY_GEAR:
            return True
        return gear in one.equipment if gear else not one.equipment


def sort_words() -> dict[Sort, str]:
    """The chips in order, with their words."""
    return {
        Sort.ALL: _("All"),
        Sort.HOLD: _("Hold"),
        Sort.MOVING: _("Moving"),
        Sort.CARDIO: _("Cardio"),
        Sort.MINE: _("Mine"),
    }


def kind_words(one: Exercise) -> str:
    """The kind of an exercise by how it is done."""
    return {Kind.STATIC: _("Hold"), Kind.DYNAMIC: _("Moving")}.get(one.kind, kind_text(one.kind))


def muscle_words(one: Exercise) -> str:
    """What it works, in a line."""
    return listed(dict.fromkeys((group_words(one.group), *one.muscles)))
