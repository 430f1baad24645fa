"""FIT: a session as an activity, for the logs of watches and training diaries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from zlib import crc32

from fit_tool.data_message import DataMessage
from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.event_message import EventMessage
from fit_tool.profile.messages.exercise_title_message import ExerciseTitleMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.lap_message import LapMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.set_message import SetMessage
from fit_tool.profile.profile_type import (
    Activity,
    Event,
    EventType,
    ExerciseCategory,
    FileType,
    SetType,
    Sport,
    SubSport,
)

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.formats.fit_messages import OURS, cut, filled, unix_ms
from stretchtimer.exchange.formats.fit_names import fit_name
from stretchtimer.journal.records import Entry, SessionRecord

ENDING = ".fit"
ONE_EACH = True
NO_NUMBER = 0xFFFF  # of an exercise that FIT has no name for


def written(sessions: Sequence[SessionRecord]) -> bytes:
    """The one session as an activity of training in flexibility: a lap, a set and a record for each hold.

    Importers refuse an activity without a record. Raises UserError if nothing was held in it.
    """
    (session,) = sessions
    if not session.entries:
        words = _("Nothing was held in “{name}”, so there is no activity to write.")
        raise UserError(words.format(name=session.name))
    file = FitFileBuilder(auto_define=True, strict=True)
    for message in _messages(session):
        file.add(message)
    return bytes(file.build().to_bytes())


def _messages(session: SessionRecord) -> Iterator[DataMessage]:
    begun, ended = session.started_at, max(entry.ended_at for entry in session.entries)
    yield filled(
        FileIdMessage(),
        type=FileType.ACTIVITY,
        manufacturer=OURS,
        product=0,
        serial_number=crc32(session.id.encode()) or 1,  # the same session is known again by it
        time_created=unix_ms(begun),
    )
    yield filled(EventMessage(), timestamp=unix_ms(begun), event=Event.TIMER, event_type=EventType.START)
    yield filled(RecordMessage(), timestamp=unix_ms(begun))
    for entry in session.entries:
        yield filled(RecordMessage(), timestamp=unix_ms(entry.ended_at))
    yield filled(EventMessage(), timestamp=unix_ms(ended), event=Event.TIMER, event_type=EventType.STOP_ALL)
    yield from _titles(session)
    for index, entry in enumerate(session.entries):
        yield _set(index, entry)
    for index, entry in enumerate(session.entries):
        yield _lap(index, entry)
    yield _whole(session, begun, ended)
    yield filled(
        ActivityMessage(),
        timestamp=unix_ms(ended),
        local_timestamp=_local_s(ended),
        total_timer_time=_timed_s(session, begun, ended),
        num_sessions=1,
        type=Activity.MANUAL,
        event=Event.ACTIVITY,
        event_type=EventType.STOP,
    )


def _titles(session: SessionRecord) -> Iterator[DataMessage]:
    """What each exercise is called by us: FIT's own names are coarser."""
    names = {entry.exercise_id: entry.name for entry in session.entries}
    for index, (id_, name) in enumerate(names.items()):
        category, number = _fit_name(id_)
        yield filled(
            ExerciseTitleMessage(),
            message_index=index,
            exercise_category=category,
            exercise_name=number,
            workout_step_name=cut(name),
        )


def _set(index: int, entry: Entry) -> DataMessage:
    category, number = _fit_name(entry.exercise_id)
    return filled(
        SetMessage(),
        message_index=index,
        timestamp=unix_ms(entry.ended_at),
        start_time=unix_ms(_began(entry)),
        duration=entry.held_ms / 1_000,
        set_type=SetType.ACTIVE,
        category=[category.value],
        category_subtype=[number],
    )


def _lap(index: int, entry: Entry) -> DataMessage:
    return filled(
        LapMessage(),
        message_index=index,
        timestamp=unix_ms(entry.ended_at),
        start_time=unix_ms(_began(entry)),
        total_elapsed_time=entry.held_ms / 1_000,
        total_timer_time=entry.held_ms / 1_000,
        event=Event.LAP,
        event_type=EventType.STOP,
        sport=Sport.TRAINING,
        sub_sport=SubSport.FLEXIBILITY_TRAINING,
    )


def _whole(session: SessionRecord, begun: datetime, ended: datetime) -> DataMessage:
    return filled(
        SessionMessage(),
        message_index=0,
        timestamp=unix_ms(ended),
        start_time=unix_ms(begun),
        total_elapsed_time=(ended - begun).total_seconds(),
        total_timer_time=_timed_s(session, begun, ended),
        sport=Sport.TRAINING,
        sub_sport=SubSport.FLEXIBILITY_TRAINING,
        first_lap_index=0,
        num_laps=len(session.entries),
        event=Event.SESSION,
        event_type=EventType.STOP,
    )


def _fit_name(exercise_id: str) -> tuple[ExerciseCategory, int]:
    return fit_name(exercise_id) or (ExerciseCategory.UNKNOWN, NO_NUMBER)


def _began(entry: Entry) -> datetime:
    return entry.ended_at - timedelta(milliseconds=entry.held_ms)


def _timed_s(session: SessionRecord, begun: datetime, ended: datetime) -> float:
    """How long it ran, without its pauses, in seconds."""
    paused = sum(
        (pause.ended_at - pause.started_at for pause in session.pauses if pause.ended_at), timedelta()
    )
    return max((ended - begun - paused).total_seconds(), 0.0)


def _local_s(at: datetime) -> int:
    """The clock on the wall as FIT has it: seconds since the end of 1989, as if the wall were in UTC."""
    return round((at.replace(tzinfo=UTC) - datetime(1989, 12, 31, tzinfo=UTC)).total_seconds())
