"""What the page tells while a cramp is eased: calm, open-ended, and when to get help. Pure values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from stretchtimer.config.translations import _
from stretchtimer.gui.player.guidance import Guidance
from stretchtimer.gui.player.reading import Reading
from stretchtimer.gui.words import clock_text
from stretchtimer.timeline.phrases import breath_phrases
from stretchtimer.timeline.segment import Segment
from stretchtimer.timeline.timeline import Moment

# A calm breath: six a minute, out longer than in.
IN_MS, OUT_MS = 4_000, 6_000
HALF_FULL_MS = 25_000  # after so long half of the ring is drawn, then half of what is left, and so on


@dataclass(frozen=True, slots=True)
class ReliefWords:
    """What only relief says: `title` over its `steps`, a `tip` below them, and `help`, always in sight.

    `take_another` goes on in another position, where there is one.
    """

    title: str
    steps: tuple[str, ...]
    tip: str
    help: str
    take_another: Callable[[], object] | None = None


def is_easing(segment: Segment) -> bool:
    """Whether it goes on until the person says that it eased."""
    return segment.min_ms is not None


def easing_reading(moment: Moment, *, paused: bool) -> Reading:
    """What the ring reads while it goes on: the time so far, and a breath to follow."""
    breathe_in, _hold, breathe_out = breath_phrases()
    breath = breathe_in if moment.elapsed_ms % (IN_MS + OUT_MS) < IN_MS else breathe_out
    phase = _("Paused") if paused else breath
    digits = clock_text(moment.elapsed_ms)
    return Reading(phase, digits, _("take your time"), still=paused, paused=paused, warm=True)


def easing_share(moment: Moment) -> float:
    """How much of the ring is drawn, 0 to 1: always more, and never all of it."""
    return float(1 - 0.5 ** (moment.elapsed_ms / HALF_FULL_MS))


def easing_guidance(guidance: Guidance, words: ReliefWords) -> Guidance:
    """The few things to do against the cramp, in place of how the exercise is done."""
    return replace(
        guidance,
        eyebrow=_("Now"),
        title=words.title,
        muscle="",
        setup=words.steps,
        mind=(),
        caution=words.tip,
        doing=False,  # the lines are for now, not for before
    )
