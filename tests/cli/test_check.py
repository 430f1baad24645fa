"""`check`: mistakes in files, told as compilers do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CALF, TINY, TREE, Call


def test_the_built_in_files_are_sound(cli: Call) -> None:
    """A whole folder: its routines and its exercises. Of one, which follows the article, the coach has a word."""
    answer = cli("check", TREE / "routines")
    (advice,) = answer.out.splitlines()
    assert answer.code == 0 and advice.startswith(
        f"{TREE / 'routines' / 'quads_pre.toml'}: advice: After Quad"
    )
    assert "75 files checked, nothing wrong." in answer.err


def test_every_fault_has_file_line_key_and_message(cli: Call, tmp_path: Path) -> None:
    """One line each, on standard output, exit code 1."""
    path = tmp_path / "bad.toml"
    path.write_text(
        'format = 1\nname = "Bad"\nwhen = "befor"\n\n[[step]]\nexercise = "calf_pul"\nhold = -3\n'
    )
    answer = cli("check", path)
    assert (answer.code, answer.err) == (1, "")
    lines = answer.out.splitlines()
    assert lines[0].startswith(f"{path}:3: when: ") and "before" in lines[0]
    assert lines[1].startswith(f"{path}:6: ") and "calf_pull" in lines[1]
    assert lines[2].startswith(f"{path}:7: ") and "-3" in lines[2]


def test_advice_comes_after_errors_and_is_none(cli: Call, home: Path, tmp_path: Path) -> None:
    """What was found, why, who says so and what would help; the exit code stays that of the errors."""
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(TINY.replace('"0.4 s"', '"70 s"').replace('"before"', '"after"\nabout = ""'))
    assert (cli("check", good).code, cli("check", good).out) == (0, "")
    good.write_text(TINY.replace('"0.4 s"', '"70 s"'))
    answer = cli("check", good)
    assert answer.code == 0
    assert answer.out.startswith(
        f"{good}: advice: The calf is held still for 1 min 10 s on a side, before the workout. Holds of a minute"
    )
    assert "(Behm and others, 2016) Keep it to 1 min a side" in answer.out
    bad.write_text(TINY.replace("before", "befor"))
    answer = cli("check", good, bad)
    assert answer.code == 1 and answer.out.startswith(f"{bad}:3: when: ")


def test_exercises_are_known_by_folder_or_by_what_is_in_them(cli: Call, tmp_path: Path) -> None:
    """A lone exercise file is checked as one."""
    alone = tmp_path / "alone.toml"
    alone.write_text(CALF)
    assert cli("check", alone).code == 0
    alone.write_text(CALF.replace('"static"', '"statik"'))
    answer = cli("check", alone)
    assert answer.code == 1
    assert f"{alone}:3: kind: " in answer.out


def test_a_folder_is_checked_as_a_pack(cli: Call, tmp_path: Path) -> None:
    """Routines may use the exercises beside them; what is wrong in either is told."""
    exercises = tmp_path / "pack" / "exercises"
    exercises.mkdir(parents=True)
    (exercises / "soleus_pull.toml").write_text(CALF)
    (tmp_path / "pack" / "mine.toml").write_text(TINY.replace("calf_pull", "soleus_pull"))
    answer = cli("check", tmp_path / "pack")
    assert (answer.code, answer.err) == (0, "2 files checked, nothing wrong.\n")
    (exercises / "broken.toml").write_text("= 3")
    answer = cli("check", tmp_path / "pack")
    assert answer.code == 1
    assert answer.out.startswith(f"{exercises / 'broken.toml'}:1: file: ")


@pytest.mark.parametrize("content", [b"", b"\x00\xff\x00", b"[" * 5_000, b"name = 9" + b"9" * 9_000])
def test_what_is_no_routine_at_all_is_told(cli: Call, tmp_path: Path, content: bytes) -> None:
    """Empty, binary, absurd: still one line of the same form."""
    path = tmp_path / "odd.toml"
    path.write_bytes(content)
    answer = cli("check", path)
    assert answer.code == 1
    assert answer.out.startswith(f"{path}:") and answer.out.count("\n") == 1


def test_a_missing_file_is_an_error_and_the_others_are_checked(cli: Call, home: Path, tmp_path: Path) -> None:
    """Exit code 2, as for anything that was typed wrong; what is there is checked all the same."""
    (tmp_path / "bad.toml").write_text("= 3")
    answer = cli("check", tmp_path / "nowhere.toml", tmp_path / "bad.toml")
    assert answer.code == 2
    assert "nowhere.toml: there is no such file" in answer.err
    assert "bad.toml:1: " in answer.out
