"""Names of files made from names of routines: every system takes them, and people can read them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.ids import id_for, title_for

FORBIDDEN = set('<>:"/\\|?*\0 .\n\t')


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Calves, before", "calves_before"),
        ("  Wade – ¾ Größe! ", "wade_3_4_grösse"),
        ("ふくらはぎ 伸ばし", "ふくらはぎ_伸ばし"),
        ("हिन्दी व्यायाम", "हिन्दी_व्यायाम"),
        ("ساق القدم", "ساق_القدم"),
        ("Икры 10", "икры_10"),
        ("🦵🏽 legs 🏃‍♀️", "legs"),
        ("🦵", "untitled"),
        ("", "untitled"),
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Users", "c_users"),
        ("CON", "con_"),
        ("lpt9", "lpt9_"),
        ("com¹", "com1_"),
        ("…", "untitled"),
        ("x" * 10_000, "x" * 60),
    ],
)
def test_a_name_becomes_the_name_of_a_file(name: str, expected: str) -> None:
    """Letters of every script stay, all else becomes a gap."""
    assert id_for(name) == expected


@given(st.text(max_size=300), st.sets(st.text(max_size=3), max_size=3))
def test_any_name_makes_a_name_that_every_system_takes(name: str, taken: set[str]) -> None:
    """No separators, no leading dot, short enough in bytes, and new."""
    made = id_for(name, taken)
    assert made and not set(made) & FORBIDDEN
    assert len(made.encode()) <= 200
    assert made.casefold() not in {other.casefold() for other in taken}
    assert made not in {"con", "nul", "aux", "prn"}
    assert id_for(name, {made}).casefold() != made.casefold()


@pytest.mark.parametrize("name", ["ふ" * 10_000, "\u0915\u094d\u0937" * 500, "a\u0301" * 400])
def test_a_file_of_that_name_can_be_made(name: str, tmp_path: Path) -> None:
    """However many bytes its letters take."""
    path = tmp_path / f"{id_for(name)}.toml"
    path.write_text("x")
    assert path.read_text() == "x"


def test_what_is_taken_gets_a_number() -> None:
    """Capitals or not: there are disks that do not tell them apart."""
    assert id_for("Calves", {"CALVES", "calves_2"}) == "calves_3"
    assert title_for("Calves", {"Calves", "Calves 2"}) == "Calves 3"
    assert len(title_for("x" * 100, ())) <= 100


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Calves 2", {"Calves", "Calves 2"}, "Calves 3"),
        ("Calves 2", {"Calves", "Calves 2", "Calves 3"}, "Calves 4"),
        ("Plan 2026", {"Plan 2026"}, "Plan 2026 2"),
        ("2", {"2"}, "2 2"),
    ],
)
def test_a_copy_of_a_copy_is_counted_on(name: str, taken: set[str], expected: str) -> None:
    """A number behind the name goes on; a year is none of a copy."""
    assert title_for(name, taken) == expected
