"""What a session looks like at a terminal: the port, and the words that every way of showing it needs."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self

from stretchtimer.cli.words import time_text
from stretchtimer.config.translations import _
from stretchtimer.player.events import Event
from stretchtimer.session.session import Session
from stretchtimer.timeline.segment import Segment


class View(Protocol):
    """Shows a session as long as its `with` block lasts."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def draw(self, session: Session) -> None:
        """Show where the session is. Called many times a second."""

    def tell(self, events: tuple[Event, ...]) -> None:
        """This has happened."""

    def note(self, text: str) -> None:
        """A sentence for the person."""


def set_words(segment: Segment) -> str:
    """Such as "set 2 of 3", or nothing where there is only one."""
    step, pnf = segment.step, segment.exercise.pnf
    count = step.sets * (pnf.cycles if pnf and step.hold_ms is None else 1)
    return _("set {n} of {count}").format(n=segment.set, count=count) if count > 1 else ""


def length_words(segment: Segment) -> str:
    """How long it lasts: "0:20", "5:00 to 10:00", or until the person is ready."""
    if segment.waits:
        return _("until you are ready")
    length = time_text(segment.duration_ms)
    if segment.min_ms is None:
        return length
    return _("{least} to {most}").format(least=time_text(segment.min_ms), most=length)


def slept_words(gap_ms: int) -> str:
    """What is said when the machine slept or the program was stopped."""
    return _(
        "Nothing was seen of you for {time}, so the session was paused. That time is not counted."
    ).format(time=time_text(gap_ms))
