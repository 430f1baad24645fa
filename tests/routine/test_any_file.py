from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.exercise_file import read_exercise
from stretchtimer.routine.exercise_keys import BREATH, EXERCISE, PNF, RAMP, STAGE
from stretchtimer.routine.routine_file import read_routine
from stretchtimer.routine.step_keys import ROUND, ROUTINE, STEP
from tests.routine.files import BUILT_IN, EXERCISES

_NAMES = sorted(
    {key.name for table in (EXERCISE, BREATH, PNF, RAMP, STAGE, ROUTINE, ROUND, STEP) for key in table.keys}
)
_WORDS = [
    "20 s",
    "5-10 min",
    "own",
    "wait",
    "both",
    "alternate",
    "static",
    "pnf",
    "cardio",
    "before",
    "60-70",
]
_LEAVES = st.one_of(
    st.sampled_from([*_WORDS, *EXERCISES]),
    st.text(max_size=8),
    st.integers(-3, 10**6),
    st.floats(),
    st.booleans(),
    st.dates(),
)
_KEYS = st.sampled_from(_NAMES) | st.text(
    st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=4
)
_TREES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=6),
    max_leaves=20,
)
_INPUTS = int(os.environ.get("STRETCHTIMER_FUZZ", "60"))
_QUICK = settings(max_examples=_INPUTS, suppress_health_check=[HealthCheck.function_scoped_fixture])
_READERS: list[Callable[[Path], Any]] = [read_exercise, lambda path: read_routine(path, EXERCISES)]


def _survives(read: Callable[[Path], Any], path: Path) -> None:
    """Reading gives a value, or problems that each say what is wrong on one printable line."""
    for problem in _problems(read, path):
        assert problem.path == path and problem.line >= 0 and problem.message
        assert "\n" not in problem.message and problem.key.isprintable()


def _problems(read: Callable[[Path], Any], path: Path) -> tuple[Problem, ...]:
    """What is wrong with the file: at least one thing, or nothing and it is read."""
    try:
        return () if read(path).id == path.stem else pytest.fail("read as something else")
    except FileProblems as found:
        return found.problems or pytest.fail("refused without a word")


@pytest.mark.parametrize("read", _READERS, ids=["exercise", "routine"])
@given(tree=st.dictionaries(_KEYS, _TREES, max_size=8))
@_QUICK
def test_any_toml_is_a_value_or_problems(
    read: Callable[[Path], Any], tmp_path: Path, tree: dict[str, Any]
) -> None:
    """Keys of ours with whatever in them, and keys of nobody."""
    path = tmp_path / "any.toml"
    path.write_text(tomlkit.dumps(tree), encoding="utf-8", newline="")
    _survives(read, path)


@pytest.mark.parametrize("read", _READERS, ids=["exercise", "routine"])
@given(data=st.binary(max_size=200))
@_QUICK
def test_any_bytes_are_a_value_or_problems(read: Callable[[Path], Any], tmp_path: Path, data: bytes) -> None:
    """What is no text, or no TOML, is told like anything else."""
    path = tmp_path / "any.toml"
    path.write_bytes(data)
    _survives(read, path)


@pytest.mark.parametrize("name", ["exercises/bike_warmup.toml", "quads_pre.toml"])
@given(data=st.data())
@_QUICK
def test_a_good_file_with_a_slip_is_a_value_or_problems(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    """A stretch of it overwritten by other letters, as happens to people."""
    text = (BUILT_IN / name).read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 12))
    slip = data.draw(st.text(st.sampled_from("[]{}=.,\"'\n\\#0- aé"), max_size=6))
    path = tmp_path / "slip.toml"
    path.write_text(text[:start] + slip + text[start + length :], encoding="utf-8", newline="")
    _survives(read_exercise if "/" in name else _READERS[1], path)
