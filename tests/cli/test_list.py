"""`list`: all routines, by moment; broken files are told and the others still shown."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Call


def test_own_routines_stand_among_the_built_in_ones(cli: Call) -> None:
    """Each with its id, name, length and muscles, under its moment."""
    answer = cli("list")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert [line for line in lines if line in ("Before", "After", "Any time")] == [
        "Before",
        "After",
        "Any time",
    ]
    (tiny,) = [line for line in lines if line.startswith("tiny ")]
    assert tiny.split() == ["tiny", "Tiny", "0:01", "calves"]
    before, after = lines.index("Before"), lines.index("After")
    assert before < lines.index(tiny) < after
    assert any(line.startswith("calves_post ") for line in lines[after:])


def test_a_broken_file_is_told_and_the_rest_is_shown(cli: Call, home: Path) -> None:
    """One line on standard error for the file, the list on standard output as ever."""
    broken = home / "routines" / "broken.toml"
    broken.write_text("format = 1\nname = 3\n")
    answer = cli("list")
    assert answer.code == 0
    assert f"{broken}:2: name: " in answer.err
    assert "tiny" in answer.out and "calves_pre" in answer.out


def test_as_json_each_has_its_facts(cli: Call, home: Path) -> None:
    """Ids, lengths in milliseconds and where each comes from."""
    answer = cli("list", "--json")
    routines = {routine["id"]: routine for routine in answer.json}  # type: ignore[attr-defined]
    assert routines["tiny"] == {
        "id": "tiny",
        "name": "Tiny",
        "when": "before",
        "total_ms": 1_000,
        "planned_ms": 800,
        "groups": ["calf"],
        "tags": [],
        "favourite": False,
        "about": "",
        "path": str(home / "routines" / "tiny.toml"),
        "built_in": False,
    }
    assert routines["calves_pre"]["built_in"] is True
    assert len(routines) >= 22
