from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from stretchtimer.routine.reference import schema, tables
from stretchtimer.routine.reference.meanings import TOLD

ROUTINES = Path(__file__).parents[2] / "routines"


def files(kind: str) -> list[Path]:
    """The built-in files of a kind."""
    return sorted((ROUTINES if kind == "routine" else ROUTINES / "exercises").glob("*.toml"))


@pytest.fixture(params=schema.NAMES)
def kind(request: pytest.FixtureRequest) -> str:
    """Routine, and exercise."""
    return str(request.param)


def told(kind: str, values: Any) -> list[str]:
    """What an editor would mark in a file that says `values`."""
    return [error.message for error in Draft202012Validator(schema.schema_of(kind)).iter_errors(values)]


def test_every_key_is_explained_and_nothing_else_is() -> None:
    """The reference has a line for each key that is read, and none for one that is not."""
    for table in TOLD:
        assert set(table.meanings) == {key.name for key in table.table.keys}
        assert all(meaning.says for meaning in table.meanings.values())


def test_what_must_be_there_is_what_the_reference_says() -> None:
    """A key without which a file is refused is told as such, in every table."""
    for table in TOLD:
        for key in table.table.keys:
            assert (table.meanings[key.name].otherwise == "must be there") == key.required, key.name


def test_the_reference_that_is_printed_is_the_one_that_is_true() -> None:
    """`make reference` would change nothing."""
    text = (ROUTINES / "README.md").read_text(encoding="utf-8")
    assert tables.filled(text) == text
    for name in schema.NAMES:
        printed = json.loads((ROUTINES / f"{name}.schema.json").read_text(encoding="utf-8"))
        assert printed == schema.schema_of(name)


def test_the_schema_is_one(kind: str) -> None:
    """An editor can load it."""
    Draft202012Validator.check_schema(schema.schema_of(kind))


def test_no_editor_marks_a_built_in_file(kind: str) -> None:
    """What the app reads, the schema takes."""
    assert len(files(kind)) >= 20
    for path in files(kind):
        assert told(kind, tomllib.loads(path.read_text(encoding="utf-8"))) == [], path.name


@pytest.mark.parametrize(
    "step",
    [
        {},
        {"exercise": "calf", "holt": "20 s"},
        {"exercise": "calf", "sides": "up"},
        {"exercise": "calf", "sets": 0},
        {"exercise": "calf", "hold": "long"},
        {"rounds": 2},
        {"rounds": 2, "step": [{"rounds": 2, "step": [{"exercise": "calf"}]}]},
    ],
)
def test_an_editor_marks_what_the_app_would_refuse(step: dict[str, Any]) -> None:
    """A key that is missing, misspelt or holds what it cannot, and a round in a round."""
    assert told("routine", {"name": "Legs", "step": [step]})
    assert not told("routine", {"name": "Legs", "step": [{"exercise": "calf", "hold": 20, "ready": "wait"}]})


def test_a_table_that_nobody_knows_is_not_passed_over() -> None:
    """A slip in the document's marks is found, instead of leaving an old table there."""
    with pytest.raises(KeyError):
        tables.filled("<!-- keys: stpe -->\n<!-- end -->")
