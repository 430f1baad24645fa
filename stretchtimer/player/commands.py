"""What the person can ask of a running session.

Each command first catches up with the clock, then acts, and returns the new state and what happened.
"""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.player.clock import Instant
from stretchtimer.player.events import Event, Moved, Paused, SegmentEnded
from stretchtimer.player.player import Anchor, Player
from stretchtimer.player.telling import Turn, advance, jumped, left, stopped
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.segment import Outcome, SegmentKind

RESTARTS_AFTER_MS = (
    2_000  # "back" restarts a segment that is further in than this, else goes to the one before
)
WORTH_AN_ENTRY_MS = 1_000  # work left sooner than this was not begun


def pause(player: Player, now: Instant) -> Turn:
    """Stand still. The position is kept to the millisecond."""
    player, events = advance(player, now)
    if not player.running:
        return player, events
    still = replace(player, running=False, anchor=Anchor(now, player.raw_ms(now)))
    return still, (*events, Paused(still.position_ms(now)))


def resume(player: Player, now: Instant) -> Turn:
    """Go on from where the session stands."""
    if player.running or player.over:
        return advance(player, now)
    going = replace(player, running=True, anchor=Anchor(now, player.anchor.at_ms), seen=now)
    return going, (Moved(going.position_ms(now)),)


def skip(player: Player, now: Instant) -> Turn:
    """Leave what is done now; in a gap, pass over the work that it leads to."""
    player, events = advance(player, now)
    if player.over:
        return player, events
    segment, work = player.segment, player.moment(now).work
    if segment.kind.is_work:
        held = player.held_ms(now)
        ended = left(segment, held)
        if held < WORTH_AN_ENTRY_MS:
            ended = replace(ended, outcome=Outcome.SKIPPED)
        return _then_jump(player, now, segment.end_ms, (*events, ended))
    assert work is not None, "a gap leads to work: no timeline ends with one"
    passed = SegmentEnded(work, 0, Outcome.SKIPPED)
    return _then_jump(player, now, work.end_ms, (*events, passed))


def back(player: Player, now: Instant) -> Turn:
    """Restart the segment if it is more than RESTARTS_AFTER_MS in, else go to the start of the one before."""
    player, events = advance(player, now)
    if player.over:
        return player, events
    segment, index = player.segment, player.index
    if player.position_ms(now) - segment.start_ms <= RESTARTS_AFTER_MS and index:
        segment = player.timeline.segments[index - 1]
    return _then_jump(player, now, segment.start_ms, (*events, *_leaving(player, now)))


def seek(player: Player, now: Instant, to_ms: int) -> Turn:
    """Go to `to_ms`. What was held so far stays held; what lies between was not."""
    player, events = advance(player, now)
    if player.over:
        return player, events
    return _then_jump(player, now, to_ms, (*events, *_leaving(player, now)))


def ready(player: Player, now: Instant) -> Turn:
    """The person is in position, or finishes what is theirs to finish. Nothing else is cut short by it."""
    player, events = advance(player, now)
    if player.over:
        return player, events
    if not player.running:
        player, resumed = resume(player, now)
        events = (*events, *resumed)
    segment = player.segment
    if segment.waits or segment.min_ms is not None:
        events = (*events, left(segment, player.held_ms(now)))
    elif segment.kind not in (SegmentKind.READY, SegmentKind.SWITCH, SegmentKind.REST):
        return player, events
    return _then_jump(player, now, segment.end_ms, events)


def repeat_side(player: Player, now: Instant) -> Turn:
    """Do this side once more: after the present hold, or, in the gap that follows it, at once."""
    player, events = advance(player, now)
    segments = player.timeline.segments
    index = player.index if player.over else _last_work(player)
    if player.over or index is None:
        return player, events
    changed = replace(player, timeline=player.timeline.with_repeat(index))
    if index == player.index:
        return changed, (*events, _moved(changed, now))
    return _then_jump(changed, now, segments[index].end_ms, events)


def switch_side(player: Player, now: Instant) -> Turn:
    """Begin this again on the other side, and do all that follows there too; what is done on both sides stays as it is.

    What was held so far stays held.
    """
    player, events = advance(player, now)
    if player.over or player.segment.side is Side.BOTH:
        return player, events
    events = (*events, *_leaving(player, now))
    changed = replace(player, timeline=player.timeline.with_sides_switched(player.index))
    return _then_jump(changed, now, player.segment.start_ms, events)


def add_time(player: Player, now: Instant, by_ms: int) -> Turn:
    """Make the present segment `by_ms` longer, or shorter with a negative number; one that waits stays as it is."""
    player, events = advance(player, now)
    segment = player.segment
    if player.over or segment.waits:
        return player, events
    elapsed = player.position_ms(now) - segment.start_ms
    timeline = player.timeline.with_time_added(player.index, by_ms, elapsed)
    changed = replace(player, timeline=timeline)
    return changed, (*events, _moved(changed, now))


def move_effort(player: Player, now: Instant, by: int) -> Turn:
    """Ask for more of it by `by` levels of its ramp, or less below 0; nothing where the ramp has no such level."""
    player, events = advance(player, now)
    elapsed = player.position_ms(now) - player.segment.start_ms
    timeline = player.timeline.with_effort_moved(player.index, by, elapsed)
    if player.over or timeline is player.timeline:
        return player, events
    changed = replace(player, timeline=timeline)
    return changed, (*events, _moved(changed, now))


def stop(player: Player, now: Instant) -> Turn:
    """End the session here."""
    player, events = advance(player, now)
    if player.over:
        return player, events
    over, closing = stopped(player, now)
    return over, (*events, *_leaving(player, now), *closing)


def _then_jump(player: Player, now: Instant, to_ms: int, events: tuple[Event, ...]) -> Turn:
    there, more = jumped(player, now, to_ms)
    return there, (*events, *more)


def _leaving(player: Player, now: Instant) -> tuple[Event, ...]:
    """The entry for work left on the way, if it was begun at all."""
    held = player.held_ms(now)
    if not player.segment.kind.is_work or held < WORTH_AN_ENTRY_MS:
        return ()
    ended = left(player.segment, held)
    if player.segment.waits:  # left, not finished
        ended = replace(ended, outcome=Outcome.SHORT)
    return (ended,)


def _last_work(player: Player) -> int | None:
    """The work in progress, or the one that ended last."""
    segments = player.timeline.segments
    return next((i for i in range(player.index, -1, -1) if segments[i].kind.is_work), None)


def _moved(player: Player, now: Instant) -> Event:
    """The timeline is new: whoever plays it must plan again, or show it standing."""
    at_ms = player.position_ms(now)
    return Moved(at_ms) if player.running else Paused(at_ms)
