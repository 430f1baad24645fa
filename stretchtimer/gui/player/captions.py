"""The line under the stage: what the voice said a moment ago, else what there is to do."""

from __future__ import annotations

from stretchtimer.config.sentences import unended
from stretchtimer.config.translations import _
from stretchtimer.timeline import phrases
from stretchtimer.timeline.cue import CueKind, phrase_ms
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Moment, Timeline

LINGERS_MS = 1_500  # a phrase stays to be read for so long after it was said
LONGEST_MS = 12_000  # no phrase is looked for further back than this


def caption_of(timeline: Timeline, moment: Moment, before: Segment | None) -> str:
    """What to read at `moment`; `before` is the segment that came before."""
    return _as_line(_spoken(timeline, moment) or standing_caption(moment, before))


def standing_caption(moment: Moment, before: Segment | None) -> str:
    """What there is to do in a segment, whatever the voice says meanwhile."""
    segment = moment.segment
    match segment.kind:
        case SegmentKind.READY:
            again = before is not None and before.kind.is_work and before.step_index == segment.step_index
            return phrases.again_phrase(segment) if again else phrases.next_phrase(segment, before is None)
        case SegmentKind.SWITCH:
            return phrases.switch_phrase(segment)
        case SegmentKind.REST:
            return phrases.rest_phrase(segment)
        case SegmentKind.CARDIO:
            stage = segment.stage_at(moment.elapsed_ms)
            return (stage.cue if stage else "") or phrases.form_cue(segment) or segment.exercise.name
        case SegmentKind.PUSH | SegmentKind.RELEASE:
            return phrases.work_word(segment, before)
    return phrases.form_cue(segment) or phrases.work_word(segment, before)


def paused_caption(gap: str) -> str:
    """What is read while the session stands still; `gap` is how long the machine slept, or empty."""
    if gap:
        return _("Paused for {gap}. Your place is kept.").format(gap=gap)
    return _("Paused. Your place is kept.")


def _spoken(timeline: Timeline, moment: Moment) -> str:
    """The last phrase of this segment that was said just now. Numbers are only heard: they are seen anyway."""
    since = max(moment.segment.start_ms, moment.t_ms - LONGEST_MS)
    for cue in reversed(timeline.cues_between(since, moment.t_ms + 1)):
        if cue.kind is CueKind.VOICE and not cue.text.isdigit():
            return cue.text if moment.t_ms < cue.at_ms + phrase_ms(cue.text) + LINGERS_MS else ""
    return ""


def _as_line(text: str) -> str:
    """One sentence stands without its full stop, as a caption does."""
    alone = unended(text)
    return text if any(stop in alone for stop in (". ", "。")) else alone
