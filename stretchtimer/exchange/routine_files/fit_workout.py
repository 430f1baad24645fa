"""FIT: a routine as a workout for a watch, every round and side of it written out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zlib import crc32

from fit_tool.data_message import DataMessage
from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.workout_message import WorkoutMessage
from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
from fit_tool.profile.profile_type import (
    FileType,
    Intensity,
    Sport,
    SubSport,
    WorkoutStepDuration,
    WorkoutStepTarget,
)

from stretchtimer.config.sentences import in_a_row, sentence
from stretchtimer.config.translations import _
from stretchtimer.exchange.formats.fit_messages import OURS, cut, filled, unix_ms
from stretchtimer.exchange.formats.fit_names import fit_name
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.phrases import (
    form_cue,
    named,
    next_phrase,
    rest_phrase,
    stage_phrase,
    switch_phrase,
    work_word,
)
from stretchtimer.timeline.segment import Segment, SegmentKind

LONGEST_NOTES = 200  # bytes; more than that no watch shows


@dataclass(frozen=True, slots=True)
class _WatchStep:
    """One step as a watch counts it. Without `ms` and `reps` it waits for a press of the button."""

    name: str
    notes: str
    ms: int | None = None
    reps: int | None = None
    cadence: tuple[int, int] | None = None
    exercise: str = ""  # none in a gap


def workout_of(routine: Routine, now: datetime) -> bytes:
    """`routine` as a FIT workout of training in flexibility, made at `now`, which is aware.

    What waits for the person, or lasts as long as they like, ends with a press of the watch's lap button.
    """
    steps = list(_steps(compile_routine(routine, lead_in_ms=0).segments))
    # Not strict: its check takes a step of reps for a repeat, and then finds a step too few.
    file = FitFileBuilder(auto_define=True, strict=False)
    file.add(
        filled(
            FileIdMessage(),
            type=FileType.WORKOUT,
            manufacturer=OURS,
            product=0,
            serial_number=crc32(routine.id.encode()) or 1,  # a later version takes the place of this one
            time_created=unix_ms(now),
        )
    )
    file.add(
        filled(
            WorkoutMessage(),
            sport=Sport.TRAINING,
            sub_sport=SubSport.FLEXIBILITY_TRAINING,
            workout_name=cut(routine.name),
            num_valid_steps=len(steps),
        )
    )
    for index, step in enumerate(steps):
        file.add(_message(index, step))
    return bytes(file.build().to_bytes())


def _message(index: int, step: _WatchStep) -> DataMessage:
    message = filled(
        WorkoutStepMessage(),
        message_index=index,
        workout_step_name=cut(step.name),
        intensity=Intensity.ACTIVE if step.exercise else Intensity.REST,
        notes=cut(step.notes, LONGEST_NOTES),
    )
    if step.reps is not None:
        filled(message, duration_type=WorkoutStepDuration.REPS, duration_reps=step.reps)
    elif step.ms is not None:
        filled(message, duration_type=WorkoutStepDuration.TIME, duration_time=step.ms / 1_000)
    else:
        filled(message, duration_type=WorkoutStepDuration.OPEN)
    if step.cadence:
        low, high = step.cadence
        filled(message, target_type=WorkoutStepTarget.CADENCE, target_cadence_zone=0)  # 0: as given here
        filled(message, custom_target_cadence_low=low, custom_target_cadence_high=high)
    else:
        filled(message, target_type=WorkoutStepTarget.OPEN)
    if name := fit_name(step.exercise):
        filled(message, exercise_category=name[0], exercise_name=name[1])
    return message


def _steps(segments: tuple[Segment, ...]) -> Iterator[_WatchStep]:
    before: Segment | None = None
    for segment in segments:
        if not segment.kind.is_work and segment.kind is not SegmentKind.RELEASE:
            yield _gap(segment, is_first=before is None)
        elif segment.stages:
            yield from _stages(segment)
        else:
            yield _work(segment, before)
        before = segment


def _gap(segment: Segment, *, is_first: bool) -> _WatchStep:
    """To get into position, to change sides, to rest: with how to set up for what comes."""
    if segment.kind is SegmentKind.SWITCH:
        name = switch_phrase(segment)
    elif segment.kind is SegmentKind.REST:
        name = rest_phrase(segment)
    else:
        name = next_phrase(segment, is_first)
    notes = "" if segment.kind is SegmentKind.SWITCH else in_a_row(segment.exercise.setup)
    return _WatchStep(name, notes, None if segment.waits else segment.duration_ms)


def _work(segment: Segment, before: Segment | None) -> _WatchStep:
    words = [form_cue(segment)]
    if segment.exercise.pnf and segment.step.hold_ms is None:
        words.insert(0, sentence(work_word(segment, before)))
    if segment.min_ms is not None:
        words.append(_as_long_as(segment))
    step = _WatchStep(_titled(segment), in_a_row(words), exercise=segment.exercise.id)
    if segment.step.reps is not None:
        return replace(step, reps=segment.step.reps)
    return step if segment.min_ms is not None else replace(step, ms=segment.duration_ms)


def _stages(segment: Segment) -> Iterator[_WatchStep]:
    """Each stage of a ramp; the last of one that is open-ended lasts until the button is pressed."""
    for start_ms, end_ms, stage in segment.stage_spans:
        is_open = end_ms == segment.end_ms and segment.min_ms is not None
        notes = in_a_row((stage_phrase(stage), _as_long_as(segment))) if is_open else stage_phrase(stage)
        ms = None if is_open else end_ms - start_ms
        yield _WatchStep(_titled(segment), notes, ms, cadence=stage.cadence, exercise=segment.exercise.id)


def _as_long_as(segment: Segment) -> str:
    words = _("{shortest} to {longest} in all; press lap when you are done.")
    return words.format(shortest=format_ms(segment.enough_ms), longest=format_ms(segment.duration_ms))


def _titled(segment: Segment) -> str:
    name = named(segment)
    return name[:1].upper() + name[1:]
