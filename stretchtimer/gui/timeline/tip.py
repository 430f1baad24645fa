"""The time and the step under the pointer, in words."""

from __future__ import annotations

from stretchtimer.config.sentences import in_sentence
from stretchtimer.config.translations import _
from stretchtimer.gui.timeline.marks import cue_words
from stretchtimer.gui.words import clock_text, side_name
from stretchtimer.timeline.cue import Cue
from stretchtimer.timeline.segment import Segment


def tip_words(segment: Segment, at_ms: int, cue: Cue | None = None) -> str:
    """What is there: the time, the exercise and its side, and the cue if one is meant."""
    side = in_sentence(side_name(segment.side))
    what = segment.exercise.name
    what = _("{name}, {side}").format(name=what, side=side) if side else what
    if cue is not None:
        what = _("{name}: {cue}").format(name=what, cue=cue_words(cue))
    return _("{time}  {what}").format(time=clock_text(at_ms), what=what)
