"""What a routine comes to, in figures: counted once from its timeline, shown on its card and beside it."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import sentence
from stretchtimer.gui.words import about_range_text, clock_text, list_text, made_for_text
from stretchtimer.insight.muscles import both
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.segment import SegmentKind
from stretchtimer.timeline.timeline import Timeline

_HELD = frozenset({SegmentKind.HOLD, SegmentKind.PUSH})
MOST_GROUPS = 4  # on a card


@dataclass(frozen=True, slots=True)
class Facts:
    """Figures of one routine. `shortest_ms` is the whole of it with every open-ended part left at its minimum."""

    routine: Routine
    timeline: Timeline
    shortest_ms: int
    held_ms: int
    exercises: int
    gear: tuple[str, ...]

    @classmethod
    def of(cls, routine: Routine, timeline: Timeline) -> Facts:
        """Count them."""
        segments = timeline.segments
        spare = sum(segment.duration_ms - segment.enough_ms for segment in segments)
        held = sum(segment.duration_ms for segment in segments if segment.kind in _HELD)
        steps = tuple(routine.each_step())
        exercises = len({step.exercise.id for step in steps})
        gear = tuple(dict.fromkeys(item for step in steps for item in step.exercise.equipment))
        return cls(routine, timeline, timeline.total_ms - spare, held, exercises, gear)

    @property
    def length_words(self) -> str:
        """How long it takes: "6 min", "6–11 min"."""
        return about_range_text(self.shortest_ms, self.timeline.total_ms)

    @property
    def total_words(self) -> str:
        """How long it takes, to the second; of one that is open-ended, from and to in minutes."""
        if self.shortest_ms == self.timeline.total_ms:
            return clock_text(self.timeline.total_ms)
        return self.length_words

    @property
    def held_words(self) -> str:
        """How long positions are held in it, all sides together."""
        return clock_text(self.held_ms)

    @property
    def group_words(self) -> str:
        """The muscle groups, the first few by name: "Calves, quads"."""
        return sentence(listed(map(both, self.routine.groups[:MOST_GROUPS])))

    @property
    def gear_words(self) -> str:
        """What is needed: "Wall, chair", or that nothing is."""
        return list_text(self.gear) or _("None")

    @property
    def spoken(self) -> str:
        """All that the card shows, for a screen reader."""
        return listed(
            (self.routine.name, self.length_words, self.group_words, made_for_text(self.routine.when))
        )
