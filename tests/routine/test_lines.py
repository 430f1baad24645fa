from __future__ import annotations

import tomllib
from typing import Any

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.routine.lines import KeyPath, dotted, lines_of, too_deep_key
from tests.routine.files import BUILT_IN

TRICKY = '''\
# a comment = with an equals sign
name = "a \\" quote # and no comment"  # a comment
"odd key" . 'and another' = 1
text = """
[not.a.table]
key = "no key" \\"""
"quoted"""""
raw = \'\'\'
also = 'none' \'\'\'
list = [ 1, # one
  "two]",
  { three = 3, deep = [[4]] },
]
day = 1979-05-27 07:32:00
table = { "a" = { b.c = "}" }, d = [] }

[ step.extra ]
x = 1

[[ many ]]
hold = 1
[many.more]
y = 1
[[many.step]]
z = 1
[[many.step]]
z = 2

[[many]]
[[many.step]]
z = 3
[step]
w = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 2),
        (("odd key", "and another"), 3),
        (("text",), 4),
        (("raw",), 8),
        (("list",), 10),
        (("list", 0), 10),
        (("list", 1), 11),
        (("list", 2), 12),
        (("list", 2, "three"), 12),
        (("list", 2, "deep", 0, 0), 12),
        (("day",), 14),
        (("table", "a", "b", "c"), 15),
        (("table", "d"), 15),
        (("step", "extra"), 17),
        (("step", "extra", "x"), 18),
        (("many",), 20),
        (("many", 0), 20),
        (("many", 0, "hold"), 21),
        (("many", 0, "more", "y"), 23),
        (("many", 0, "step", 0, "z"), 25),
        (("many", 0, "step", 1, "z"), 27),
        (("many", 1), 29),
        (("many", 1, "step", 0, "z"), 31),
        (("step",), 32),
        (("step", "w"), 33),
    ],
)
def test_each_key_is_found_where_it_stands(path: KeyPath, line: int) -> None:
    """Strings, comments, lists over lines, tables in tables: every one on its own line."""
    tomllib.loads(TRICKY)
    assert lines_of(TRICKY)[path] == line


def _paths(value: object, path: KeyPath = ()) -> list[KeyPath]:
    """Every path of a TOML value, itself included."""
    inside: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    return [path] * bool(path) + [deeper for part, held in inside for deeper in _paths(held, (*path, part))]


@pytest.mark.parametrize("path", sorted(BUILT_IN.rglob("*.toml")), ids=lambda path: str(path.stem))
def test_every_key_of_the_built_in_files_is_on_its_line(path: Any) -> None:
    """What tomllib reads and what is found in the text are the same keys, and the line holds the key."""
    text = path.read_text(encoding="utf-8")
    found = lines_of(text)
    expected = _paths(tomllib.loads(text))
    assert sorted(map(str, found)) == sorted(map(str, expected))
    lines = text.split("\n")
    for key_path in expected:
        if isinstance(key_path[-1], str):
            assert key_path[-1] in lines[found[key_path] - 1]


_KEYS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=6)
_LEAVES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])), st.integers(-99, 99), st.booleans()
)
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(_KEYS, _VALUES, max_size=5))
def test_the_keys_of_any_file_are_found(data: dict[str, Any]) -> None:
    """Whatever another program writes as TOML, no key is missed and none is made up."""
    text = tomlkit.dumps(data)
    found = lines_of(text.replace("\r\n", "\n"))
    assert sorted(map(str, found)) == sorted(map(str, _paths(tomllib.loads(text))))


def test_paths_are_shown_as_people_count() -> None:
    """The first step is step[1]; a key that is no plain word is quoted."""
    assert dotted(("step", 1, "step", 0, "hold")) == "step[2].step[1].hold"
    assert dotted(("step", 0, "a b\n")) == r'step[1]."a b\n"'
    assert dotted(()) == ""


@pytest.mark.parametrize("opening", ["", "[", "[[", "x = {", "x = {a = 1, "])
def test_endless_keys_are_seen_before_they_are_parsed(opening: str) -> None:
    """The parser takes very long over keys of thousands of parts; sixteen and a last one are too many."""
    assert too_deep_key("a = 1\n" + opening + "a . 'b'." * 8 + "c = 1") == 2
    assert too_deep_key("a = 1\n" + opening + "a . 'b'." * 7 + "c = 1") is None
    assert too_deep_key('a = "..................................."') is None
