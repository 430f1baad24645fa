from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given

from stretchtimer.journal.rows import time_of, time_values
from tests.journal.strategies import times


def read_back(at: datetime) -> datetime:
    """`at` through the columns of a database and out again."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.row_factory = sqlite3.Row
        row = connection.execute(
            "SELECT :at_utc AS at_utc, :at_offset_min AS at_offset_min", time_values("at", at)
        )
        return time_of(row.fetchone(), "at")


@given(times)
def test_a_time_keeps_its_instant_and_its_offset(at: datetime) -> None:
    """Wherever on earth it was, the same moment and the same wall clock come back."""
    back = read_back(at)
    assert back == at
    assert back.utcoffset() == at.utcoffset()


@given(times, times)
def test_the_text_of_times_sorts_as_the_times_do(one: datetime, other: datetime) -> None:
    """So that the database can put sessions in order."""
    texts = [str(time_values("at", at)["at_utc"]) for at in (one, other)]
    assert (texts[0] < texts[1]) == (one < other)


def test_a_time_is_written_in_utc_with_its_offset_beside() -> None:
    """Half past eight in Vienna is half past seven."""
    vienna = datetime(2026, 11, 22, 8, 30, tzinfo=timezone(timedelta(hours=1)))
    assert time_values("at", vienna) == {"at_utc": "2026-11-22T07:30:00.000000Z", "at_offset_min": 60}


def test_an_offset_with_seconds_keeps_the_instant() -> None:
    """Zones of long ago had them; the wall clock is then told to the minute."""
    at = datetime(1890, 1, 1, tzinfo=timezone(timedelta(minutes=65, seconds=21)))
    assert read_back(at) == at


def test_a_time_without_offset_is_refused() -> None:
    """Nobody could tell later when that was."""
    with pytest.raises(ValueError, match="no offset"):
        time_values("at", datetime(2026, 11, 22, tzinfo=UTC).replace(tzinfo=None))
