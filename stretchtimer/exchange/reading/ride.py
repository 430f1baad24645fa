"""Workouts told as power over time, made into an exercise with a ramp, and a routine of just that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought, NewExercise, new_id, told
from stretchtimer.exchange.reading.effort import LEVELS, effort_of, words_of
from stretchtimer.exchange.reading.limits import MAX_PIECES, MAX_TEXTS
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.values import line_of_text, name_of
from stretchtimer.routine.exercise import Exercise, Kind, Ramp, Stage
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, MAX_CADENCE, MAX_STAGES, MAX_TEXT_LENGTH
from stretchtimer.routine.model import Ready, Routine, Span, Step, When
from stretchtimer.routine.step_keys import READY_MS, SWITCH_MS

SHORTEST_STAGE_MS = 1_000  # what is shorter belongs to the one before: nobody could follow


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a ride, from one share of threshold power to another, evenly. `effort` stands before what they say."""

    ms: int
    begins: float = 0.0
    ends: float = 0.0
    cadence: tuple[int, int] | None = None
    effort: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Ride:
    """A workout on a bike, or running. `texts` are what is said, each at a time from the start."""

    name: str
    pieces: tuple[Piece, ...]
    texts: tuple[tuple[int, str], ...] = ()
    about: str = ""
    author: str = ""
    runs: bool = False
    remarks: tuple[str, ...] = ()


def brought_by(source: Source, ride: Ride) -> Brought:
    """The exercise and the routine. Raises `FileProblems` if the ride has no length, or too much of it."""
    total_ms = sum(piece.ms for piece in ride.pieces)
    if total_ms < SHORTEST_STAGE_MS:
        raise source.unusable(_("there is no part in this workout that lasts"))
    if total_ms > LONGEST_ROUTINE_MS:
        raise source.unusable(_("this workout takes longer than a day"))
    stages = stages_of(ride)
    if len(stages) > MAX_PIECES:
        raise source.unusable(_("this workout has more than {most} parts").format(most=MAX_PIECES))
    ramps = _ramps(ride.name, stages)
    exercise = _exercise(ride, ramps, total_ms)
    first = replace(_step(exercise, ramps[0]), ready=Ready(READY_MS))
    steps = (first, *(_step(exercise, ramp) for ramp in ramps[1:]))
    routine = Routine("", ride.name, When.ANY, steps, about=_about(ride))
    like = "easy_jog" if ride.runs else "bike_warmup"
    return Brought((routine,), (NewExercise(exercise, like),), remarks=told(source, list(ride.remarks)))


def stages_of(ride: Ride) -> list[Stage]:
    """The ride in stages, each of one effort: a new one where the effort changes, and where something is said."""
    stages: list[Stage] = []
    latest_ms = sum(piece.ms for piece in ride.pieces) - SHORTEST_STAGE_MS
    texts = sorted((min(at, latest_ms), words) for at, words in ride.texts[:MAX_TEXTS])
    at_ms = spoken = 0
    for piece in ride.pieces:
        inside = [at - at_ms for at, _words in texts if at_ms < at < at_ms + piece.ms]
        for begins_ms, ends_ms in _cut(piece, inside):
            until = at_ms + begins_ms
            due = [words for at, words in texts[spoken:] if at <= until]
            spoken += len(due)
            _append(stages, _stage(piece, begins_ms, ends_ms, " ".join(due)), is_said=bool(due))
        at_ms += piece.ms
    return stages


def cadence_of(low: float | None, high: float | None = None) -> tuple[int, int] | None:
    """Turns a minute from `low` to `high`, or of `low` alone; None if there are none that anyone could turn."""
    least = round(low) if low is not None else 0
    most = round(high) if high is not None else least
    least, most = sorted((least or most, most or least))
    return (least, most) if least >= 1 and most <= MAX_CADENCE else None


def _cut(piece: Piece, texts_ms: Sequence[int]) -> Iterator[tuple[int, int]]:
    """From when to when within the piece nothing changes."""
    marks = {0, piece.ms, *texts_ms}
    if piece.effort is None and piece.begins != piece.ends:
        slope = piece.ends - piece.begins
        shares = ((share - piece.begins) / slope for share, _effort in LEVELS)
        marks |= {round(piece.ms * part / 1_000) * 1_000 for part in shares if 0 < part < 1}
    kept = sorted(marks)
    yield from ((begins, ends) for begins, ends in pairwise(kept) if ends > begins)


def _stage(piece: Piece, begins_ms: int, ends_ms: int, said: str) -> Stage:
    middle = (begins_ms + ends_ms) / 2 / piece.ms
    effort = piece.effort
    if effort is None:
        effort = effort_of(piece.begins + (piece.ends - piece.begins) * middle)
    cue = line_of_text(said) or piece.words or words_of(effort)
    return Stage(ends_ms - begins_ms, effort, piece.cadence, cue)


def _append(stages: list[Stage], stage: Stage, *, is_said: bool) -> None:
    """Add `stage`, or lengthen the one before by it if nobody would notice where it begins.

    `is_said` tells that its words are the workout's own, which are never lost.
    """
    if not stages:
        stages.append(stage)
        return
    last = stages[-1]
    is_same = (last.effort, last.cadence) == (stage.effort, stage.cadence)
    says_nothing = stage.cue in (last.cue, words_of(stage.effort))
    if (is_same and says_nothing) or (stage.duration_ms < SHORTEST_STAGE_MS and not is_said):
        stages[-1] = replace(last, duration_ms=last.duration_ms + stage.duration_ms)
    elif last.duration_ms < SHORTEST_STAGE_MS:
        said = "" if last.cue == words_of(last.effort) else last.cue
        cue = stage.cue if not said else said if says_nothing else line_of_text(f"{said} {stage.cue}")
        stages[-1] = replace(stage, duration_ms=last.duration_ms + stage.duration_ms, cue=cue)
    else:
        stages.append(stage)


def _ramps(name: str, stages: Sequence[Stage]) -> tuple[Ramp, ...]:
    """As many as are needed: one has only so many stages."""
    parts = [tuple(stages[at : at + MAX_STAGES]) for at in range(0, len(stages), MAX_STAGES)]
    if len(parts) == 1:
        return (Ramp(name, parts[0]),)
    return tuple(Ramp(_("Part {n}").format(n=n), part) for n, part in enumerate(parts, start=1))


def _exercise(ride: Ride, ramps: tuple[Ramp, ...], total_ms: int) -> Exercise:
    return Exercise(
        id=new_id(1),
        name=ride.name,
        kind=Kind.CARDIO,
        sided=False,
        group="legs",
        muscles=("quadriceps", "gluteus maximus", "hamstrings", "calves"),
        equipment=() if ride.runs else ("bike",),
        duration_ms=total_ms,
        ramps=ramps,
        source=name_of(ride.author),
    )


def _step(exercise: Exercise, ramp: Ramp) -> Step:
    span = Span(ramp.duration_ms, ramp.duration_ms)
    return Step(exercise, span=span, ramp=ramp, ready=Ready(0), switch_ms=SWITCH_MS)


def _about(ride: Ride) -> str:
    return line_of_text(ride.about, MAX_TEXT_LENGTH)
