"""Times, efforts and names as the player shows them."""

from __future__ import annotations

from stretchtimer.config.sentences import in_sentence
from stretchtimer.config.translations import _
from stretchtimer.gui.words import clock_text, dose_text, side_name
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.phrases import work_word
from stretchtimer.timeline.segment import Segment, SegmentKind

CLOCK_FROM_MS = 100_000  # what lasts this long or longer counts in minutes and seconds


def seconds_left(ms: int) -> int:
    """Whole seconds that are left of `ms`: the last one is 1 until it is over."""
    return -(-max(ms, 0) // 1_000)


def left_text(ms: int) -> str:
    """What is left as a timer shows it: "0:40" until that second is over."""
    return clock_text(seconds_left(ms) * 1_000)


def effort_word(effort: int) -> str:
    """A rating on the Borg CR10 scale in a word or two (Borg 1982, with "hard" for "strong")."""
    words = (
        (0, _("at rest")),
        (1, _("very light")),
        (2, _("light")),
        (3, _("moderate")),
        (4, _("somewhat hard")),
        (6, _("hard")),
        (8, _("very hard")),
        (9, _("nearly all you have")),
    )
    return next((word for upto, word in words if effort <= upto), _("all you have"))


def side_word(side: Side) -> str:
    """The side in letters to be read across a room; nothing for both."""
    return {Side.LEFT: _("LEFT"), Side.RIGHT: _("RIGHT"), Side.BOTH: ""}[side]


def amount(segment: Segment) -> str:
    """How much is asked in a piece of work: "0:40", "12 reps", "5 to 10 min"."""
    reps = segment.step.reps
    if segment.kind is SegmentKind.MOVE and reps:
        return _("{n} reps").format(n=reps)
    if segment.min_ms is not None:
        least, most = segment.min_ms, segment.duration_ms
        if not least % 60_000 and not most % 60_000:
            return _("{least} to {most} min").format(least=least // 60_000, most=most // 60_000)
        return _("{least} to {most}").format(least=dose_text(least), most=dose_text(most))
    return left_text(segment.duration_ms)


def next_up(segment: Segment, work: Segment | None, before: Segment | None) -> str:
    """What comes after `segment`, in one line: the other side by its side alone, something new by its name.

    `before` is the segment right before `work`.
    """
    if work is None:
        return _("The end of the session")
    return _("{what}, {much}").format(what=_name_of_next(segment, work, before), much=amount(work))


def _name_of_next(segment: Segment, work: Segment, before: Segment | None) -> str:
    side = side_name(work.side)
    if work.step_index != segment.step_index:
        name = work.exercise.name
        return _("{name}, {side}").format(name=name, side=in_sentence(side)) if side else name
    if work.side is not segment.side:
        return side
    if work.exercise.pnf and work.step.hold_ms is None:
        return work_word(work, before)
    return _("Set {n}").format(n=work.set) if work.set != segment.set else work.exercise.name
