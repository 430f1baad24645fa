"""From clock readings to events: what happened since the last look."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.player.clock import Instant
from stretchtimer.player.events import (
    CueReached,
    Event,
    Finished,
    Moved,
    Paused,
    SegmentEnded,
    SegmentStarted,
    Waiting,
)
from stretchtimer.player.player import Anchor, Player
from stretchtimer.timeline.segment import Outcome, Segment
from stretchtimer.timeline.timeline import Timeline

GAP_MS = 3_000  # a look at the clock that comes later than this means that the machine slept or stood still

Turn = tuple[Player, tuple[Event, ...]]


def begin(timeline: Timeline, now: Instant, at_ms: int = 0) -> Turn:
    """A session of `timeline`, running from `at_ms` on."""
    fresh = Player(timeline, Anchor(now, 0), running=True, seen=now)
    return jumped(fresh, now, at_ms)


def jumped(player: Player, now: Instant, to_ms: int) -> Turn:
    """The session set to `to_ms`, running or standing as before. At the very end, it is over."""
    timeline = player.timeline
    to_ms = min(max(to_ms, 0), timeline.total_ms)
    if to_ms == timeline.total_ms:
        last = len(timeline.segments) - 1
        over, events = _closed(replace(player, index=last))
        return over, (Moved(to_ms), *events)  # what was sounding must not go on
    index = timeline.index_at(to_ms)
    there = replace(player, anchor=Anchor(now, to_ms), seen=now, index=index, told_ms=to_ms, entered_ms=to_ms)
    entered = SegmentStarted(timeline.segments[index])
    if not player.running:
        return there, (entered, Paused(to_ms))
    told, events = told_to(there, to_ms)
    return told, (Moved(to_ms), entered, *events)


def advance(player: Player, now: Instant) -> Turn:
    """Everything that came to pass since the last look.

    A gap between the two clocks, or a look that comes more than GAP_MS late, pauses the session where it was seen
    last: what lies between is never credited.
    """
    if player.over or not player.running:
        return replace(player, seen=now), ()
    gap_ms = _gap_ms(player.seen, now)
    if gap_ms > GAP_MS:
        raw = player.raw_ms(player.seen)
        stopped = replace(player, running=False, anchor=Anchor(now, raw), seen=now)
        return stopped, (Paused(stopped.position_ms(now), gap_ms),)
    return told_to(replace(player, seen=now), player.position_ms(now))


def told_to(player: Player, to_ms: int) -> Turn:
    """The events up to and with `to_ms`, in order. A cue on a boundary belongs to the segment that begins there."""
    events: list[Event] = []
    while True:
        segment = player.segment
        until = min(to_ms, segment.end_ms - 1)
        events.extend(CueReached(cue) for cue in player.timeline.cues_between(player.told_ms, until + 1))
        if segment.waits and player.told_ms <= until == segment.end_ms - 1:
            events.append(Waiting(segment))
        player = replace(player, told_ms=max(player.told_ms, until + 1))
        if to_ms < segment.end_ms:
            return player, tuple(events)
        events.append(left(segment, segment.end_ms - player.entered_ms))
        if player.index + 1 == len(player.timeline.segments):
            over, closing = _closed(player)
            return over, (*events, *closing)
        player = replace(player, index=player.index + 1, entered_ms=segment.end_ms)
        events.append(SegmentStarted(player.segment))


def left(segment: Segment, held_ms: int) -> SegmentEnded:
    """`segment` left after `held_ms` of it: done if that is enough, else short."""
    enough = segment.waits or held_ms >= segment.enough_ms
    return SegmentEnded(segment, held_ms, Outcome.DONE if enough else Outcome.SHORT)


def stopped(player: Player, now: Instant) -> Turn:
    """The session ended by the person, before its end."""
    return _over(player, player.position_ms(now), early=True)


def _closed(player: Player) -> Turn:
    total = player.timeline.total_ms
    over, events = _over(player, total, early=False)
    return over, (*map(CueReached, player.timeline.cues_between(total, total + 1)), *events)


def _over(player: Player, at_ms: int, *, early: bool) -> Turn:
    anchor = replace(player.anchor, at_ms=at_ms)
    over = replace(player, running=False, over=True, told_ms=at_ms, anchor=anchor)
    return over, (Finished(at_ms, early),)


def _gap_ms(seen: Instant, now: Instant) -> int:
    """How long nobody looked, or how far the wall clock ran ahead. A wall clock set back is no gap."""
    clock = now.clock_ms - seen.clock_ms
    wall = now.wall_ms - seen.wall_ms
    return wall if wall - clock > GAP_MS else clock
