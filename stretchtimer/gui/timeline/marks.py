"""The cues of one segment as marks under the bar: where each lies, and which one is meant. Pure numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stretchtimer.config.translations import _
from stretchtimer.gui.timeline.track import Track
from stretchtimer.timeline.cue import Cue, CueKind
from stretchtimer.timeline.segment import Segment


@dataclass(frozen=True, slots=True)
class Mark:
    """A cue, and how far along the bar it lies, px."""

    x: float
    cue: Cue


def marks_of(track: Track, segment: Segment) -> tuple[Mark, ...]:
    """The cues of `segment`, and, of the last one, that of the session's end."""
    timeline = track.timeline
    until_ms = segment.end_ms + (segment.end_ms == timeline.total_ms)
    cues = timeline.cues_between(segment.start_ms, until_ms)
    return tuple(Mark(track.x_of(cue.at_ms), cue) for cue in cues)


def mark_near(marks: Sequence[Mark], x: float, reach: float) -> Mark | None:
    """The mark that lies nearest to `x`, if one lies no further away than `reach` px."""
    nearest = min(marks, key=lambda mark: abs(mark.x - x), default=None)
    return nearest if nearest is not None and abs(nearest.x - x) <= reach else None


def cue_words(cue: Cue) -> str:
    """What is heard: the phrase itself, or what a tone stands for."""
    tones = {
        CueKind.START: _("tone: start"),
        CueKind.TICK: _("tone: countdown"),
        CueKind.END: _("tone: end"),
        CueKind.SWITCH: _("tone: switch sides"),
        CueKind.HALF: _("tone: half-way"),
        CueKind.MINIMUM: _("bell: minimum reached"),
        CueKind.REST: _("tone: rest"),
        CueKind.FINISH: _("tone: the end of the session"),
    }
    return tones.get(cue.kind) or _("“{words}”").format(words=cue.text)
