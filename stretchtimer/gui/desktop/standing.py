"""Where a session stands, in the few words that a tray or a media player has room for."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.sentences import in_sentence
from stretchtimer.config.translations import _
from stretchtimer.gui.player.wording import next_up
from stretchtimer.gui.words import side_name
from stretchtimer.session.session import Session
from stretchtimer.timeline.segment import Segment, SegmentKind

A_MINUTE_MS = 60_000
_GAPS = {
    SegmentKind.READY: _("Get ready"),
    SegmentKind.SWITCH: _("Switch sides"),
    SegmentKind.REST: _("Rest"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """One look at a session that is under way.

    `ordinal` names the segment for as long as the session lasts. `minutes_left` is rounded up, with open-ended parts
    at their longest; time that waits for the person is not in it. `title` is the exercise, in a gap the one that comes;
    `now` is what is done at this instant.
    """

    is_running: bool
    is_waiting: bool
    ordinal: int
    now: str
    title: str
    routine: str
    next: str
    minutes_left: int

    @property
    def is_moving(self) -> bool:
        """Whether time goes on: neither paused, nor waiting for the person."""
        return self.is_running and not self.is_waiting

    @property
    def words(self) -> str:
        """What is done, how much of the session is left, and what comes next, in two lines."""
        what = self.now if self.is_running else _("Paused: {title}").format(title=self.title)
        rest = _("{minutes} min left. Next: {next}").format(minutes=self.minutes_left, next=self.next)
        return f"{what}\n{rest}"


def standing_of(session: Session) -> Standing | None:
    """How `session` stands at this instant; None once it is over."""
    if session.is_over:
        return None
    moment, timeline = session.now, session.timeline
    work = moment.work
    before = timeline.segments[timeline.index_at(work.start_ms) - 1] if work and work.start_ms else None
    title = _title(moment.segment)
    return Standing(
        is_running=session.is_running,
        is_waiting=session.is_waiting,
        ordinal=moment.segment.ordinal,
        now=_GAPS.get(moment.segment.kind, title),
        title=title,
        routine=timeline.routine.name,
        next=next_up(moment.segment, work, before),
        minutes_left=-(-(timeline.total_ms - moment.t_ms) // A_MINUTE_MS),
    )


def _title(segment: Segment) -> str:
    """The exercise and its side; in a gap, those of what comes."""
    name, side = segment.exercise.name, side_name(segment.side)
    return _("{name}, {side}").format(name=name, side=in_sentence(side)) if side else name
