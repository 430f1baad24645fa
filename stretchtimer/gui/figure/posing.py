"""Which pose the mannequin is in at a moment of a session. No Qt: moments in, poses out."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.scene import Mood
from stretchtimer.figure.tempo import EASE_MS, MATTE, glow, progress, resting
from stretchtimer.figure.vectors import clamped
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.beats import turn_ms
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Moment, Timeline

LOOK_MS = 1_000  # how long a get-ready shows the start of a hold before it goes there
_GAPS = frozenset({SegmentKind.READY, SegmentKind.SWITCH, SegmentKind.REST})
_LETTERS = {Side.LEFT: "l", Side.RIGHT: "r", Side.BOTH: ""}


@dataclass(frozen=True, slots=True)
class Pose:
    """A figure at one place of its motion, 0 to 1; `mirrored` shows the other side."""

    figure: Figure
    progress: float
    mood: Mood
    mirrored: bool = False


def pose_at(moment: Moment, timeline: Timeline, *, still: bool = False) -> Pose | None:
    """The pose of the exercise that is done, or comes next; None if it has no figure.

    With `still`, for those who want no motion, it rests in the pose that says most.
    """
    segment = moment.segment
    figure = segment.exercise.figure
    if figure is None:
        return None
    mirrored = mirrored_for(figure, segment.side)
    if still:
        return resting_pose(figure, mirrored=mirrored)
    if figure.phases and segment.exercise.pnf:
        return _in_phases(moment, timeline, figure, mirrored)
    if segment.kind in _GAPS:
        return Pose(figure, _getting_there(moment, figure), Mood(glow=MATTE), mirrored)
    elapsed = float(moment.elapsed_ms)
    into = elapsed + EASE_MS if figure.motion is Motion.HOLD else elapsed
    place = progress(figure, into, tempo_ms(segment, moment.elapsed_ms))
    return Pose(figure, place, Mood(glow=glow(figure, elapsed)), mirrored)


def mirrored_for(figure: Figure, side: Side) -> bool:
    """Whether the picture is mirrored to show `side` being worked."""
    return figure.mirrored_for(_LETTERS[side])


def resting_pose(figure: Figure, *, mirrored: bool = False) -> Pose:
    """The one pose that tells the exercise without moving."""
    return Pose(figure, resting(figure), Mood(), mirrored)


def tempo_ms(segment: Segment, elapsed_ms: int) -> float | None:
    """How long one period of the figure takes in this segment; None for the figure's own tempo.

    Pedals turn at the cadence of the stage, reps go at the tempo of the step, breaths at their pattern.
    """
    exercise, figure, step = segment.exercise, segment.exercise.figure, segment.step
    stage = segment.stage_at(elapsed_ms)
    if stage is not None and (turn := turn_ms(stage)):
        return turn
    if exercise.breath is not None:
        return float(exercise.breath.duration_ms)
    if figure is not None and step.rep_ms and exercise.rep_ms:
        return figure.period_ms * step.rep_ms / exercise.rep_ms
    return None


def _getting_there(moment: Moment, figure: Figure) -> float:
    """In a gap: a look at the start, then into the held pose; what moves is shown moving."""
    if figure.motion is not Motion.HOLD:
        return progress(figure, moment.elapsed_ms, tempo_ms(moment.segment, 0))
    look = min(LOOK_MS, max(moment.segment.duration_ms - EASE_MS, 0))
    return clamped((moment.elapsed_ms - look) / EASE_MS)


def _in_phases(moment: Moment, timeline: Timeline, figure: Figure, mirrored: bool) -> Pose:
    """Contract-relax: from where the phase before left it to where this one goes."""
    before = timeline.segments[moment.index - 1] if moment.index else None
    kind = moment.segment.kind
    start = _reach(before, timeline, moment.index - 1, figure) if before else 0.0
    end = _reach(moment.segment, timeline, moment.index, figure)
    place = start + (end - start) * clamped(moment.elapsed_ms / EASE_MS)
    felt = MATTE if kind in _GAPS else glow(figure, EASE_MS + moment.elapsed_ms)
    return Pose(figure, place, Mood(glow=felt, pushing=kind is SegmentKind.PUSH), mirrored)


def _reach(segment: Segment, timeline: Timeline, index: int, figure: Figure) -> float:
    """How far into its motion the figure is at the end of a segment."""
    ease, push, release, stretch = (*figure.phases, 1.0, 1.0, 1.0, 1.0)[:4]
    match segment.kind:
        case SegmentKind.PUSH:
            return push
        case SegmentKind.RELEASE:
            return release
        case SegmentKind.HOLD if segment.exercise.pnf:
            after_release = index > 0 and timeline.segments[index - 1].kind is SegmentKind.RELEASE
            return stretch if after_release else ease
    return 0.0
