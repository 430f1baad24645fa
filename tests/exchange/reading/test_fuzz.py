"""Whatever a file holds, reading it gives routines that are sound, or a sentence: never a crash, never a long wait.

As many inputs as STRETCHTIMER_FUZZ says for each kind; few otherwise, so that all tests together stay quick.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stretchtimer.config.paths import folders
from stretchtimer.exchange.reading.plan import plan_import
from stretchtimer.routine.library import Library
from stretchtimer.routine.shelf.shelf import Shelf
from tests.exchange.reading.files import ALL, LIFTLOG
from tests.routines import BIKE, CALF, SQUAT

INPUTS = int(os.environ.get("STRETCHTIMER_FUZZ", "25"))
LIBRARY = Library({}, {one.id: one for one in (CALF, BIKE, SQUAT)})
OWN = """format = 1
name = "Calves"
when = "before"

[[step]]
rounds = 2

  [[step.step]]
  exercise = "calf_wall_straight"
  hold = "20 s"
  sides = "right, left"
"""
JOURNAL = """{"about": {"app": "stretchtimer", "holds": "journal", "version": 1, "made": "2026-11-22T08:30:00+01:00"},
"things": [
{"kind": "drink", "id": "b77ea47b-82ca-43e2-8065-3b065fb82d35", "at_utc": "2026-11-22T08:00:00.000000Z",
 "at_offset_min": 0, "millilitres": 200}]}
"""
KINDS = {
    **ALL,
    "lift.json": LIFTLOG,
    "noise.bin": "\x00\x01",
    "own.toml": OWN,
    "our journal.json": JOURNAL,
}

few = settings(
    max_examples=INPUTS, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)

_KEYS = sorted({word for content in ALL.values() for word in content.split('"')[1::2] if word.isidentifier()})
_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.sampled_from(
        ["group", "step", "NORMAL", "cardio", "stretching", "Calf stretch", "Rest", "1e99", "\ud800"]
    ),
    st.text(max_size=12),
)
_json = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=5),
    max_leaves=25,
)

_numbers = st.one_of(
    st.sampled_from(["", "-1", "0", "1e308", "inf", "nan", "1,5", "9" * 30, "0.0001", "86400", "1439", "٣"]),
    st.integers(-10, 100_000).map(str),
    st.floats(0, 3).map(str),
)


def import_of(content: bytes, name: str, folder: Path) -> None:
    """Read a file as an import does; what is wrong is told, and what comes was read back from its own text."""
    path = folder / name
    path.write_bytes(content)
    shelf = Shelf(folders({"STRETCHTIMER_HOME": str(folder / "home")}), folder / "app")
    made = plan_import([path], LIBRARY, shelf)
    assert made.coming or made.for_journal or made.problems
    assert all(problem.message and "\n" not in problem.message for problem in made.problems)


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
@few
def test_files_with_pieces_taken_out_and_put_in(kind: str, data: st.DataObject, tmp_path: Path) -> None:
    """Bytes of a sound file cut, doubled, or changed for others."""
    content = KINDS[kind].encode()
    for _change in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        until = min(at + data.draw(st.integers(0, 60)), len(content))
        new = data.draw(
            st.one_of(
                st.just(b""),
                st.binary(max_size=8),
                st.just(content[at:until] * 2),
                st.sampled_from(
                    [b"-1", b"1e308", b"999999999999", b"\xff\xfe", b"<a>", b"[[", b'"', b"\n\n", b"2x\n"]
                ),
            )
        )
        content = content[:at] + new + content[until:]
    import_of(content, kind, tmp_path)


@pytest.mark.parametrize("kind", [kind for kind in sorted(KINDS) if kind.endswith(".json")])
@given(data=st.data())
@few
def test_sound_json_with_one_thing_in_place_of_another(
    kind: str, data: st.DataObject, tmp_path: Path
) -> None:
    """Anything where a name, a time, a list of steps or a whole timer should be."""
    import_of(json.dumps(_with_another(json.loads(KINDS[kind]), data)).encode(), kind, tmp_path)


@pytest.mark.parametrize("kind", [kind for kind in sorted(KINDS) if not kind.endswith((".json", ".bin"))])
@given(data=st.data())
@few
def test_sound_files_with_other_numbers(kind: str, data: st.DataObject, tmp_path: Path) -> None:
    """Times and powers below nothing, beyond all bounds, and none at all."""
    content = KINDS[kind]
    numbers = list(re.finditer(r"[\d.]+", content))
    changed = data.draw(st.sets(st.integers(0, len(numbers) - 1), max_size=4))
    for place in sorted(changed, reverse=True):
        begins, ends = numbers[place].span()
        content = content[:begins] + data.draw(_numbers) + content[ends:]
    import_of(content.encode(), kind, tmp_path)


def _with_another(value: object, data: st.DataObject) -> object:
    """`value` with another thing somewhere inside it."""
    if isinstance(value, dict) and value and data.draw(st.integers(0, 5)):
        key = data.draw(st.sampled_from(sorted(value)))
        return {**value, key: _with_another(value[key], data)}
    if isinstance(value, list) and value and data.draw(st.integers(0, 5)):
        at = data.draw(st.integers(0, len(value) - 1))
        return [*value[:at], _with_another(value[at], data), *value[at + 1 :]]
    return data.draw(_json)


@given(said=_json)
@few
def test_json_of_the_right_names_and_the_wrong_things(said: object, tmp_path: Path) -> None:
    """Lists where texts should be, numbers without end, names that are none."""
    import_of(json.dumps([said]).encode(), "a.json", tmp_path)
    for key in ("workouts", "timers"):
        import_of(json.dumps({key: [said], "timerStamps": [1]}).encode(), "a.json", tmp_path)


@given(content=st.binary(max_size=200))
@few
def test_bytes_of_no_kind_at_all(content: bytes, tmp_path: Path) -> None:
    """Under any ending."""
    import_of(content, "a.dat", tmp_path)
