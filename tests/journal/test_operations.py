from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.journal import operations as op
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.operations import Add, AddPause, Begin, Operation
from stretchtimer.journal.operations_json import from_json, to_json
from stretchtimer.journal.records import SessionStart
from tests.journal import strategies
from tests.journal.made import session

operations = st.one_of(
    st.builds(Begin, strategies.starts),
    st.builds(Add, strategies.ids, strategies.entries),
    st.builds(AddPause, strategies.ids, strategies.pauses),
    st.builds(op.End, strategies.ids, strategies.ended, strategies.times),
    st.builds(op.SetNote, strategies.ids, strategies.words),
    st.builds(op.SetTightness, strategies.ids, strategies.tightnesses),
    st.builds(op.SetTraining, strategies.ids, strategies.trainings),
    st.builds(op.AddSpasm, strategies.spasms),
    st.builds(op.EditSpasm, strategies.spasms),
    st.builds(op.AddDrink, strategies.drinks),
    st.builds(op.AddFinished, strategies.records),
    st.builds(op.Remove, strategies.ids),
    st.builds(op.Restore, strategies.ids),
)


def through_text(operation: Operation) -> Operation:
    """`operation` written as a line of JSON and read again."""
    return from_json(json.loads(json.dumps(to_json(operation), default=datetime.isoformat)))


@given(operations)
def test_an_operation_is_read_from_text_as_it_was(operation: Operation) -> None:
    """Every kind, whatever is in it, its row's name too."""
    back = through_text(operation)
    assert back == operation
    if isinstance(operation, Add) and isinstance(back, Add):
        assert back.entry.id == operation.entry.id
    if isinstance(operation, AddPause) and isinstance(back, AddPause):
        assert back.pause.id == operation.pause.id


def test_of_a_session_that_is_resumed_only_its_start_is_written(tmp_path: Path) -> None:
    """What it held before is in the journal already."""
    start = session()
    with Journal.open(tmp_path / "journal.db") as journal:
        journal.begin(start)
        (record,) = journal.sessions()
    back = through_text(Begin(record))
    assert isinstance(back, Begin)
    assert type(back.session) is SessionStart
    assert back.session == start


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"operation": "delete", "session_id": "all"},
        {"operation": "end", "session_id": "x", "outcome": "won", "at": "2026-11-22"},
        {"operation": "begin", "session": {"moment": "any", "started_at": "2026-11-22", "more": 1}},
        {"operation": "note", "session_id": "x", "note": 7},
        {"operation": "drink", "drink": {"id": "x", "at": "2026-11-22T08:30:00+01:00"}},
    ],
)
def test_what_is_no_operation_is_refused(values: dict[str, object]) -> None:
    """A word too few, a word too many, one that is unknown."""
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_json(values)
