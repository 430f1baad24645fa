"""The CSV file, read back as a spreadsheet does."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.exchange.formats.holds_csv import COLUMNS, safe, written
from stretchtimer.journal.records import SessionRecord
from tests.exchange.formats.records import called, record
from tests.journal.made import hold


def rows(*sessions: SessionRecord) -> list[dict[str, str]]:
    """The rows by their headings."""
    text = written(sessions).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_hold_is_a_row() -> None:
    """Two sessions of two holds: four rows, oldest first, each with all that is known."""
    one, other = record(), record(note='Felt "good",\nlater')
    found = rows(one, other)
    assert [row["session_id"] for row in found] == [one.id, one.id, other.id, other.id]
    first = found[0]
    assert tuple(first) == COLUMNS
    assert (first["exercise_id"], first["side"], first["set"]) == ("calf_wall_straight", "left", "1")
    assert (first["planned_s"], first["held_s"], first["outcome"]) == ("20.000", "20.000", "done")
    assert first["started_at"] == "2026-11-22T08:30:00+01:00"
    assert found[2]["note"] == 'Felt "good",\nlater'


def test_no_session_is_a_file_of_headings() -> None:
    """A spreadsheet opens it all the same."""
    assert written([]).decode("utf-8-sig").splitlines() == [",".join(COLUMNS)]


@pytest.mark.parametrize("name", ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_is_text(name: str) -> None:
    """An exercise's name comes from a file that somebody shared."""
    (row,) = rows(record(called(hold(0), "mine", name)))
    assert row["exercise"] == f"'{name}"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_text_comes_back_and_is_no_formula(text: str) -> None:
    """Whatever a note says, but for the mark in front of what would be run."""
    found = rows(record(hold(0), note=text))[0]["note"]
    assert found == safe(text)
    assert not found.startswith(("=", "+", "-", "@"))
