"""`new`, `show --as` and `check` of text: routines as people send them to each other."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.conftest import Call

TEXT = """\
# Legs, quickly

bike 5-10m
Calf pull 2 x 20s each side, rest 10s - slowly
2x
  Bodyweight squat 10x
"""


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with text that somebody shared."""
    path = tmp_path / "legs.txt"
    path.write_text(TEXT)
    return path


def test_text_becomes_a_routine_of_ones_own(cli: Call, home: Path, text: Path) -> None:
    """In the person's folder, under an id made of its name; what was guessed is told; it can be run at once."""
    answer = cli("new", "--text", text)
    path = home / "routines" / "legs_quickly.toml"
    assert (answer.code, answer.out) == (0, f"{path}: a routine of 3 steps.\n")
    assert answer.err == f'{text}:3: "bike" is taken as "Cycle warm-up"\n'
    assert cli("show", "legs_quickly").code == 0
    assert cli("check", path).code == 0
    again = cli("new", "--text", text, "--name", "Legs, quickly")
    assert "legs_quickly_2.toml" in again.out


def test_what_is_typed_is_taken_too(
    cli: Call, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Into a file of one's choice, which is never written over."""
    out = tmp_path / "out.toml"
    for code in (0, 2):
        monkeypatch.setattr("sys.stdin", io.StringIO("Calf pull 30s\n"))
        answer = cli("new", "--name", "Größe", out)
        assert answer.code == code
    assert "There is a file" in answer.err
    assert 'name = "Größe"' in out.read_text(encoding="utf-8")


def test_lines_that_say_nothing_are_told_by_number(cli: Call, home: Path, tmp_path: Path) -> None:
    """And the rest is taken, with exit code 1; if nothing is left there is no routine."""
    path = tmp_path / "odd.txt"
    path.write_text("# Odd\nCalff pull 20s\nCalf pull 20s\n")
    answer = cli("new", "--text", path)
    assert (answer.code, answer.err) == (
        1,
        f'{path}:2: no exercise is called "Calff pull", did you mean "Calf pull"?\n',
    )
    path.write_text("nothing here")
    answer = cli("new", "--text", path)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[-1] == "No routine was made of it."
    path.write_bytes(b"\xff\xfe")
    assert "not UTF-8" in cli("new", "--text", path).err


def test_a_routine_is_shown_as_its_file_and_as_text(cli: Call, home: Path, text: Path) -> None:
    """As written: whatever one's own settings are, the text says what the file says."""
    cli("new", "--text", text)
    cli("settings", "longer_holds", "true")
    shown = cli("show", "legs_quickly", "--as", "text")
    assert shown.out == TEXT.replace("bike 5-10m", "Cycle warm-up 5-10m")
    written = (home / "routines" / "legs_quickly.toml").read_text(encoding="utf-8")
    assert cli("show", "legs_quickly", "--as", "toml").out == written
    assert cli("show", "legs_quickly", "--as", "text", "--json").code == 2


def test_text_is_checked_like_any_file(cli: Call, text: Path) -> None:
    """A file that ends in .txt is read as text."""
    answer = cli("check", text)
    assert (answer.code, answer.out) == (1, f'{text}:3: file: "bike" is taken as "Cycle warm-up"\n')
    text.write_text("Calf pull 20s\n")
    assert cli("check", text).code == 0


def test_at_a_terminal_it_says_what_to_do(cli: Call, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line before anything is typed."""

    class Typed(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Typed("Calf pull 20s\n"))
    assert "a step a line" in cli("new").err
    assert (home / "routines" / "untitled.toml").exists()
