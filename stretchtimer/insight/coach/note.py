"""What the coach has to say of a routine: advice with a reason, never an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from stretchtimer.routine.model import Routine

Mend = Callable[[Routine], Routine]


class Topic(StrEnum):
    """What a note is about. The person may ask not to hear of a topic again."""

    LONG_BEFORE = "long before"
    ENDS_STILL = "ends still"
    COLD = "cold"
    UNEQUAL = "unequal"
    SHORT = "short"
    MUCH = "much"
    NO_READY = "no ready"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Note:
    """One piece of advice.

    `what` tells what was found, with the routine's own figures; `why` and `source` why it matters and who says so;
    `remedy` what would help. `steps` are the places it is about, counted as `Routine.each_step` does, from 0.
    `mend`, where there is one, makes a routine that does not raise this note.
    """

    topic: Topic
    what: str
    why: str
    source: str
    remedy: str
    steps: tuple[int, ...]
    mend: Mend | None = field(default=None, compare=False)


Rule = Callable[[Routine], tuple[Note, ...]]
