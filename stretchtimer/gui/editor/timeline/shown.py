"""What the editor's bar shows: the blocks of a routine, which step each stands for, and the rounds over them."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property

from stretchtimer.gui.editor.places import keys_in_time
from stretchtimer.gui.editor.workbench import Sound
from stretchtimer.gui.timeline.track import Span, Track
from stretchtimer.routine.model import Round


@dataclass(frozen=True, slots=True)
class Bracket:
    """A round on the line, px, and how often it is done."""

    left: float
    right: float
    rounds: int


@dataclass(frozen=True)
class Shown:
    """A sound routine laid out over the bar's width."""

    sound: Sound
    track: Track

    @classmethod
    def of(cls, sound: Sound, width: float) -> Shown:
        """Lay it out over `width` px."""
        return cls(sound, Track(sound.timeline, width))

    @cached_property
    def keys(self) -> tuple[int, ...]:
        """The key of the step that each `step_index` stands for."""
        return keys_in_time(self.sound)

    @cached_property
    def brackets(self) -> tuple[Bracket, ...]:
        """The rounds, in order."""
        spans = {span.step_index: span for span in self.track.spans}
        found, index = [], 0
        for item in self.sound.routine.steps:
            count = len(item.steps) * item.rounds if isinstance(item, Round) else 1
            inside = [spans[n] for n in range(index, index + count) if n in spans]
            if isinstance(item, Round) and inside:
                found.append(Bracket(inside[0].left, inside[-1].right, item.rounds))
            index += count
        return tuple(found)

    @cached_property
    def alone(self) -> tuple[Span, ...]:
        """The steps outside of rounds: those that have their name below them."""
        return tuple(
            span
            for span in self.track.spans
            if not any(one.left <= span.left and span.right <= one.right for one in self.brackets)
        )

    def spans_of(self, keys: Container[int]) -> tuple[Span, ...]:
        """Where the steps of those keys lie, each time they come."""
        return tuple(span for span in self.track.spans if self.keys[span.step_index] in keys)

    def key_at(self, x: float) -> int:
        """The step that lies at `x`."""
        return self.keys[self.track.segment_at(x).step_index]
