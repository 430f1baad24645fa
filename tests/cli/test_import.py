"""`import`: files of other programs, told first, then taken in."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.exchange.reading.files import EXERCISES, STRETCH, TIMER_MACHINE, ZWO


@pytest.fixture
def opener(tmp_path: Path) -> Path:
    """A workout for the bike."""
    path = tmp_path / "opener.zwo"
    path.write_text(ZWO)
    return path


def test_what_comes_is_told_and_then_there(cli: Call, home: Path, opener: Path) -> None:
    """An exercise and a routine with its length; it can be shown, and a second time nothing comes."""
    answer = cli("import", opener, "--yes")
    assert answer.out.splitlines() == [
        f"{opener}: the exercise “Opener”",
        f"{opener}: the routine “Opener”, 1 step, 10 min 28 s",
        f"Added to {home / 'routines'}.",
    ]
    assert (answer.code, answer.err) == (0, "")
    assert cli("show", "opener").code == 0
    assert "Shake the shoulders loose" in (home / "routines" / "exercises" / "opener.toml").read_text()
    again = cli("import", opener)
    assert (again.code, again.err) == (0, "")
    assert again.out.splitlines()[1].endswith("is there already as opener")
    assert "opener_2" not in cli("list").out


def test_a_dry_run_only_tells(cli: Call, home: Path, opener: Path) -> None:
    """Nothing is asked, nothing is written."""
    answer = cli("import", "--dry-run", opener)
    assert (answer.code, len(answer.out.splitlines())) == (0, 2)
    assert not (home / "routines" / "opener.toml").exists()


@pytest.mark.parametrize(("typed", "code"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_it_asks_first(
    cli: Call, home: Path, opener: Path, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    """Only a yes writes."""
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert cli("import", opener).code == code
    assert (home / "routines" / "opener.toml").exists() == (code == 0)


def test_one_bad_file_does_not_hide_the_others(cli: Call, home: Path, tmp_path: Path, opener: Path) -> None:
    """It is told with its name; the others come, with exit code 1."""
    bad = tmp_path / "bad.zwo"
    bad.write_bytes(b"")
    answer = cli("import", bad, opener, "--yes")
    assert (answer.code, answer.err) == (1, f"{bad}: the file is empty\n")
    assert (home / "routines" / "opener.toml").exists()


def test_faults_have_their_line(cli: Call, tmp_path: Path) -> None:
    """And with nothing left there is nothing to ask."""
    bad = tmp_path / "bad.json"
    bad.write_text('{\n"a": x}')
    answer = cli("import", bad)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines() == [f"{bad}:2: this is not JSON: Expecting value", "Nothing was imported."]


def test_many_exercises_are_told_by_their_number(cli: Call, home: Path, tmp_path: Path) -> None:
    """Eleven names are no preview; three are."""
    few, many = tmp_path / "few.json", tmp_path / "many.json"
    few.write_text(EXERCISES)
    assert "the exercise “Ankle Circles”" in cli("import", "--dry-run", few).out
    many.write_text(
        str([{**STRETCH, "name": f"S{n}"} for n in range(11)]).replace("None", "null").replace("'", '"')
    )
    assert cli("import", "--dry-run", many).out == f"{many}: 11 new exercises, and 0 that are there already\n"


MINE = """\
# What my physio showed me.
format = 1
name = "Calf on a step"
kind = "static"
group = "calf"
hold = "20 s"
picture = "step.png"
"""
OF_MINE = """\
format = 1
name = "My calves"
when = "after"
[[step]]
exercise = "calf_on_a_step"
"""


def test_what_somebody_sent_comes_as_it_is(cli: Call, home: Path, tmp_path: Path) -> None:
    """An exercise with its comment and its picture, and a routine of it; once, however often it is taken in."""
    sent = tmp_path / "sent"
    sent.mkdir()
    (sent / "step.png").write_bytes(b"a picture")
    exercise, routine = sent / "calf_on_a_step.toml", sent / "my_calves.toml"
    exercise.write_text(MINE)
    routine.write_text(OF_MINE)
    answer = cli("import", exercise, routine, "--yes")
    assert (answer.code, answer.err) == (0, "")
    assert "the exercise “Calf on a step”" in answer.out
    own = home / "routines" / "exercises"
    text = (own / "calf_on_a_step.toml").read_text()
    assert text.startswith("# What my physio showed me.")
    (picture,) = own.glob("*.png")
    assert picture.read_bytes() == b"a picture"
    assert f'picture = "{picture.name}"' in text
    assert cli("show", "my_calves").code == 0
    again = cli("import", exercise, routine)
    assert again.out.count("is there already") == 2


def test_another_of_the_same_name_comes_beside_it(cli: Call, home: Path, tmp_path: Path) -> None:
    """Nothing that is there is changed."""
    sent = tmp_path / "calf_on_a_step.toml"
    plain = MINE.replace('picture = "step.png"\n', "")
    sent.write_text(plain)
    cli("import", sent, "--yes")
    sent.write_text(plain.replace("20 s", "25 s"))
    cli("import", sent, "--yes")
    own = home / "routines" / "exercises"
    assert (own / "calf_on_a_step.toml").read_text() == plain
    assert "25 s" in (own / "calf_on_a_step_2.toml").read_text()


def test_what_is_wrong_in_a_sent_file_is_told(cli: Call, tmp_path: Path) -> None:
    """A picture that was not sent with it, by its line."""
    sent = tmp_path / "calf_on_a_step.toml"
    sent.write_text(MINE)
    answer = cli("import", sent, "--yes")
    assert answer.code == 2
    assert f"{sent}:7: " in answer.err and "step.png" in answer.err


def test_what_was_done_with_another_timer_comes_into_the_journal(
    cli: Call, home: Path, tmp_path: Path
) -> None:
    """Told first; a second time nothing is there twice."""
    path = tmp_path / "machine.json"
    path.write_text(TIMER_MACHINE)
    assert f"{path}: 2 sessions, 2024-10-2" in cli("import", "--dry-run", path).out
    assert "The journal has 2 sessions" in cli("import", path, "--yes").out
    cli("import", path, "--yes")
    assert len(cli("journal", "--json").json) == 2  # type: ignore[arg-type]
