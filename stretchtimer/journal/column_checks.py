"""What each column may hold: of files that come from elsewhere, nothing is believed.

The database refuses most of it too; here a single wrong value is found before a whole transaction fails on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from stretchtimer.journal import things as t
from stretchtimer.journal.records import SessionOutcome
from stretchtimer.journal.things import Row
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.timeline.segment import Outcome

LONGEST_TEXT = 20_000  # letters: a note may be long
LONGEST_MS = 10**12  # thirty years
MOST = 10**9  # of anything else that is counted
FURTHEST_OFFSET_MIN = 24 * 60 - 1

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
# Years are bounded, so that any of these times can be told at any offset and have one after it.
_TIME = re.compile(r"(?:1[0-9]|[2-8][0-9])\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_STAMP = re.compile(rf"(?:(?P<time>{_TIME.pattern})(?: {_UUID.pattern})?)?", re.ASCII)
_HALF = re.compile("[\ud800-\udfff]")

Check = Callable[[Any], bool]


def checked_id(value: object) -> str:
    """`value`, which is a UUID. Raises ValueError if it is none."""
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise ValueError(f"{_shown(value)} is no UUID")
    return value


def checked_stamp(value: object) -> str:
    """`value`, which is a stamp. Raises ValueError if it is none."""
    match = _STAMP.fullmatch(value) if isinstance(value, str) else None
    if match is None or (match["time"] and not _is_time(match["time"])):
        raise ValueError(f"{_shown(value)} is no stamp")
    return match[0]


def checked(columns: tuple[str, ...], values: Mapping[str, Any]) -> Row:
    """The values of `columns`, one of the tuples in `things`, in their order; one that is not told is None.

    Raises ValueError for a value that cannot stand there, and for half of what goes together.
    """
    row = tuple(map(values.get, columns))
    for name, value, is_right in zip(columns, row, _CHECKS[columns], strict=True):
        if not is_right(value):
            raise ValueError(f"{name} cannot be {_shown(value)}")
    for one, other in _TOGETHER.get(columns, ()):
        if (values.get(one) is None) != (values.get(other) is None):
            raise ValueError(f"{one} and {other} go together")
    if columns is t.END and (row[0] == SessionOutcome.RUNNING) != (row[1] is None):
        raise ValueError("a session that is over says when it ended")
    if columns is t.TRAINING and row[0] is None and row[2] is not None:
        raise ValueError("a training that has ended says when it began")
    return row


def _whole(lowest: int, highest: int) -> Check:
    return lambda value: type(value) is int and lowest <= value <= highest


def _one_of(*words: str) -> Check:
    known = frozenset(words)
    return lambda value: isinstance(value, str) and value in known


def _or_none(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _is_time(value: object) -> bool:
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_text(value: object) -> bool:
    """Text that UTF-8 can say: JSON can tell of half a letter."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        return False
    return value.isascii() or not _HALF.search(value)


def _is_uuid(value: object) -> bool:
    return isinstance(value, str) and bool(_UUID.fullmatch(value))


def _shown(value: object) -> str:
    return repr(value)[:60]


_ms, _count, _ten = _whole(0, LONGEST_MS), _whole(0, MOST), _whole(0, 10)
_offset = _whole(-FURTHEST_OFFSET_MIN, FURTHEST_OFFSET_MIN)
_time_or_none, _offset_or_none, _ten_or_none = _or_none(_is_time), _or_none(_offset), _or_none(_ten)
_moment, _side = _one_of(*When), _one_of(*Side)

_CHECKS: Mapping[tuple[str, ...], tuple[Check, ...]] = MappingProxyType(
    {
        t.OPENED: (_is_time, _offset),
        t.TRAINING: (_time_or_none, _offset_or_none, _time_or_none, _offset_or_none),
        t.BEGUN: (
            _is_text,
            _is_text,
            _is_text,
            _moment,
            _ms,
            _ms,
            _or_none(_whole(1, LONGEST_MS)),
            _is_time,
            _offset,
        ),
        t.END: (_one_of(*SessionOutcome), _time_or_none, _offset_or_none),
        t.LINK: (_or_none(_is_uuid),),
        t.NOTE: (_is_text,),
        t.FELT: (_is_text, _side, _one_of(When.BEFORE, When.AFTER)),
        t.TIGHTNESS: (_ten,),
        t.ENTRY: (
            _count,
            _count,
            _is_text,
            _is_text,
            _is_text,
            _side,
            _whole(1, MOST),
            _ms,
            _ms,
            _one_of(*Outcome),
            _is_time,
            _offset,
            _ten_or_none,
            _ten_or_none,
        ),
        t.PAUSE: (_time_or_none, _offset_or_none, _count, _ms, _ms, _is_time, _offset),
        t.SPASM: (_or_none(_is_uuid), _is_time, _offset, _is_text, _side, _ten_or_none, _is_text),
        t.DRINK: (_is_time, _offset, _whole(1, MOST)),
        t.PRESENCE: (_whole(0, 1),),
    }
)
_ENDED = ("ended_utc", "ended_offset_min")
_TOGETHER: Mapping[tuple[str, ...], tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        t.TRAINING: (
            ("training_started_utc", "training_started_offset_min"),
            ("training_ended_utc", "training_ended_offset_min"),
        ),
        t.END: (_ENDED,),
        t.ENTRY: (("effort_asked", "effort_wanted"),),
        t.PAUSE: (_ENDED,),
    }
)
