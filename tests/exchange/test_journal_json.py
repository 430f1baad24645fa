"""The whole journal as a JSON file: out and in again, twice, damaged, cut off, of a later version."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stretchtimer.errors import FileProblems, UserError
from stretchtimer.exchange.journal_json import is_journal, look_into, merge_file, read_journal, write_journal
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.merging import part_of
from stretchtimer.journal.records import SessionOutcome, Tightness
from stretchtimer.journal.things import Thing
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.journal import parts
from tests.journal.made import MORNING, cramp, glass, hold, pause, session

SCHEMA = json.loads(files("stretchtimer.exchange").joinpath("journal_schema.json").read_text("utf-8"))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal with something of every kind in it, and something that was taken back."""
    with Journal.open(tmp_path / "journal.db") as journal:
        for hours, moment in enumerate((When.BEFORE, When.ANY)):
            start = session(moment, MORNING + timedelta(hours=hours))
            journal.begin(start)
            journal.add(start.id, hold())
            journal.add_pause(start.id, pause())
            journal.set_tightness(start.id, Tightness("calf", Side.LEFT, When.BEFORE, 6))
            journal.set_note(start.id, "Right calf\ntight; “fine” – =1+1")
            journal.end(start.id, SessionOutcome.DONE, MORNING)
        journal.add_spasm(cramp(session_id=start.id))
        journal.add_drink(glass())
        journal.add_drink(wrong := glass())
        journal.remove(wrong.id)
        journal.begin(session(When.ANY))  # runs, and is nobody else's business yet
        yield journal


@pytest.fixture
def file(journal: Journal, tmp_path: Path) -> Path:
    """That journal as a file."""
    out = tmp_path / "out" / "journal.json"
    write_journal(journal.things(), out, MORNING)
    return out


def fits(schema: Any, value: Any) -> bool:
    """Whether `value` is as the schema says, as far as ours say anything."""
    if "$ref" in schema:
        return fits(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], value)
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}
    return all(
        (
            "type" not in schema or type(value) is kinds[schema["type"]],
            "const" not in schema or value == schema["const"],
            "enum" not in schema or value in schema["enum"],
            "anyOf" not in schema or any(fits(one, value) for one in schema["anyOf"]),
            "oneOf" not in schema or [fits(one, value) for one in schema["oneOf"]].count(True) == 1,
            "pattern" not in schema or (isinstance(value, str) and re.search(schema["pattern"], value)),
            "minimum" not in schema or (isinstance(value, int) and value >= schema["minimum"]),
            "required" not in schema or set(schema["required"]) <= set(value),
            "items" not in schema or all(fits(schema["items"], one) for one in value),
            "properties" not in schema
            or (
                set(value) <= set(schema["properties"])
                and all(fits(schema["properties"][name], one) for name, one in value.items())
            ),
        )
    )


def test_it_is_json_as_the_schema_says(file: Path) -> None:
    """Every kind of thing, no key that is not told of; another number of sides would not fit."""
    whole = json.loads(file.read_text(encoding="utf-8"))
    assert fits(SCHEMA, whole)
    kinds = {thing["kind"] for thing in whole["things"]}
    assert kinds == {"workout", "session", "spasm", "drink", "presence"}
    whole["things"][1]["entries"][0]["side"] = "third"
    assert not fits(SCHEMA, whole)


def test_what_was_written_is_read_into_an_empty_journal(journal: Journal, file: Path, tmp_path: Path) -> None:
    """All but the session that runs: holds, pauses, notes, cramps, workouts. Once more changes nothing."""
    with Journal.open(tmp_path / "other.db") as other:
        found = look_into(file)
        assert found.words == "a journal: 2 sessions, 1 cramp, 1 drink"
        assert merge_file(found, other).words.startswith("6 things are new")
        over = [record for record in journal.sessions() if record.outcome is SessionOutcome.DONE]
        assert other.sessions() == over
        assert other.spasms(MORNING) == journal.spasms(MORNING)
        assert other.drinks(MORNING.date()) == journal.drinks(MORNING.date())
        assert merge_file(found, other).words == "All of it was in the journal already."
        assert part_of(other.things()) == part_of(journal.things())


def test_what_was_taken_back_is_not_in_the_file(journal: Journal, tmp_path: Path) -> None:
    """Only that it was; so it stays away wherever the file is merged."""
    spasm = replace(cramp(), note="private")
    journal.add_spasm(spasm)
    journal.remove(spasm.id)
    write_journal(journal.things(), tmp_path / "out.json", MORNING)
    text = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert "private" not in text and spasm.id in text


@settings(max_examples=60, deadline=None)
@given(st.lists(parts.things, max_size=6))
def test_any_thing_is_read_as_it_was_written(things: list[Thing]) -> None:
    """Whatever is in it: every letter, leap days, hours that come twice, stamps of clocks that stand wrong."""
    with TemporaryDirectory() as folder:
        out = Path(folder, "journal.json")
        write_journal(things, out, MORNING)
        assert list(read_journal(out)) == things
        pretty = json.loads(out.read_text(encoding="utf-8"))
        out.write_text(json.dumps(pretty, indent=4, sort_keys=True), encoding="utf-8-sig")
        assert is_journal(out) and list(read_journal(out)) == things


def spoilt(file: Path, old: str, new: str) -> Path:
    """`file` with something else in it."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"version": 1', '"version": 2', "newer Stretch Timer"),
        ('"holds": "journal"', '"holds": "hope"', "no journal"),
        ('"done"', '"won"', "outcome cannot be 'won'"),
        ('"done"', '"running"', "says when it ended"),
        ('"held_ms": 20000', '"held_ms": -1', "held_ms cannot be -1"),
        ('"held_ms": 20000', '"held_ms": 1e999', "cannot be read"),
        ('"held_ms": 20000', '"held_ms": NaN', "cannot be read"),
        ('"held_ms": 20000', '"held_ms": true', "held_ms cannot be True"),
        ('"kind": "session"', '"kind": "cession"', "no kind 'cession'"),
        ('"kind": "drink", "id": "', '"kind": "drink", "id": "../', "is no UUID"),
        (
            '-11-22T07:30:00.000000Z", "opened_offset',
            '-02-31T07:30:00.000000Z", "opened_offset',
            "opened_utc",
        ),
        ('"stamp": "2026', '"stamp": "9999', "is no stamp"),
        ('"tightness": [', '"tightness": ["calf", ', "not the object"),
        ('"entries": [', '"entries": 7, "more": [', "not the list"),
        ('"entries": [', '"entries": ' + "[" * 100_000, "nested too deeply"),
        ('"note": "Right calf', '"note": "\\ud800', "note cannot be"),
        ("\n]}", "\n", "cut off"),
        ("\n]}", "\n]} {}", "after the end"),
        ("\n]}", ",\n]}", "cut off or damaged"),
    ],
)
def test_a_file_that_is_wrong_is_told_of_and_nothing_comes(file: Path, old: str, new: str, said: str) -> None:
    """In a sentence that names what is wrong; it is found before anything is written."""
    with pytest.raises(FileProblems, match=re.escape(said)):
        look_into(spoilt(file, old, new))


def test_a_file_cut_off_anywhere_is_told_of(file: Path) -> None:
    """As a copy that was broken off leaves it; in the middle of a letter too."""
    content = file.read_bytes()
    for length in [*range(0, len(content) - 3, 211), content.index("“".encode()) + 1]:
        file.write_bytes(content[:length])
        with pytest.raises(FileProblems):
            look_into(file)


def test_only_such_files_are_taken_for_journals(file: Path, tmp_path: Path) -> None:
    """Other JSON, other bytes, nothing, no file, a folder."""
    assert is_journal(file)
    other = tmp_path / "other"
    for content in (b"", b"{}", b'{"about": {"app": "another"}, "things": []}', b"\xff\xfe\0", b"[1]"):
        other.write_bytes(content)
        assert not is_journal(other)
    assert not is_journal(tmp_path) and not is_journal(tmp_path / "nowhere")


def test_a_place_that_cannot_be_written_is_told_of(journal: Journal, tmp_path: Path) -> None:
    """There is a file where the folder should be; what was there before is as it was."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match=r"^The journal could not be written"):
        write_journal(journal.things(), tmp_path / "file" / "out.json", MORNING)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    """Somebody was faster."""
    with pytest.raises(UserError, match="could not be read"):
        look_into(tmp_path / "nowhere.json")
