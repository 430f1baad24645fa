"""The table of settings and the values in force."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.config.key_setting import KEY_ROWS
from stretchtimer.config.settings import Settings, setting
from stretchtimer.config.settings_table import TABLE
from stretchtimer.errors import UserError


def test_the_table_and_the_values_say_the_same() -> None:
    """Every row has its value with the same default, and no field is without a row."""
    defaults = Settings()
    assert all(defaults.value(row.key) == row.default for row in TABLE)
    assert {row.key for row in TABLE} - set(KEY_ROWS) == {field.name for field in fields(Settings)} - {"keys"}
    assert all(row.accepts(row.default) and row.label and row.help for row in TABLE)


def test_the_lead_in_is_ten_seconds() -> None:
    """In the file it is seconds, inside it is milliseconds."""
    assert Settings().lead_in_ms == 10_000
    assert Settings().with_value("lead_in", 0).lead_in_ms == 0


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("lead_in", " 60 ", 60),
        ("volume", "0", 0),
        ("sound", "off", False),
        ("sound", "Yes", True),
        ("voice", "TRUE", True),
        ("theme", "Dark", "dark"),
        ("output", "none", "none"),
    ],
)
def test_what_is_typed_is_understood(key: str, text: str, value: object) -> None:
    """Numbers, on and off in several spellings, and choices in any case."""
    assert setting(key).parse(text) == value


@pytest.mark.parametrize(
    ("key", "text", "expected"),
    [
        ("lead_in", "61", "from 0 to 60"),
        ("lead_in", "-1", "from 0 to 60"),
        ("lead_in", "ten", "from 0 to 60"),
        ("volume", "٣", "from 0 to 100"),
        ("volume", "9" * 5_000, "from 0 to 100"),
        ("sound", "maybe", "true or false"),
        ("theme", "pink", "system, light, dark"),
        ("output", "", "auto, simpleaudio, qt, none"),
    ],
)
def test_what_cannot_be_is_refused_with_what_could(key: str, text: str, expected: str) -> None:
    """The sentence names the setting, what was typed and what is expected."""
    with pytest.raises(UserError, match=expected) as caught:
        setting(key).parse(text)
    assert key in str(caught.value) and text in str(caught.value)


@given(st.one_of(st.integers(), st.booleans(), st.text(), st.floats(), st.none()))
def test_only_values_of_the_right_type_and_size_are_accepted(value: object) -> None:
    """A number is no switch, a switch is no number, and bounds hold."""
    assert setting("volume").accepts(value) == (type(value) is int and 0 <= value <= 100)
    assert setting("sound").accepts(value) == (type(value) is bool)
    assert setting("theme").accepts(value) == (value in ("system", "light", "dark", "high-contrast"))


def test_an_unknown_key_is_guessed_at() -> None:
    """A slip of the finger gets the key that was meant; nonsense is told where the list is."""
    with pytest.raises(UserError, match="Did you mean “volume”"):
        setting("volum")
    with pytest.raises(UserError, match="“stretchtimer settings” lists them all"):
        setting("xyzzy")


@pytest.mark.parametrize(
    ("value", "accepted"),
    [
        ([], True),
        (["calf"], True),
        (["quads", "calf"], True),
        (["calf", "calf"], False),
        (["calf right", "outer hip left", "quads"], True),
        (["calf right", "calf left"], False),
        (["calf", "calf left"], False),
        (["calf both"], False),
        (["right calf"], False),
        (["calf  right"], False),
        (["right"], False),
        (["elbow"], False),
        ("calf", False),
        ([1], False),
    ],
)
def test_a_list_holds_known_words_once_each(value: object, accepted: bool) -> None:
    """In any order, on a side or on both; anything else is refused."""
    assert setting("focus").accepts(value) == accepted


def test_a_list_from_the_file_keeps_its_order() -> None:
    """The first stays the most important."""
    assert setting("focus").taken(["quads", "calf"]) == ("quads", "calf")
    assert setting("focus").parse("quads, Calf Right") == ("quads", "calf right")
    assert setting("focus").parse(" none ") == ()


def test_choices_have_words_and_numbers_have_bounds() -> None:
    """What the page shows is told for every row."""
    for row in TABLE:
        assert not row.names or len(row.names) == len(row.choices)
        if type(row.default) is int:
            assert row.low < row.high and row.step >= 1


def test_goals_are_in_milliseconds_inside() -> None:
    """An hour a week."""
    assert Settings(weekly_goal=60).weekly_goal_ms == 3_600_000


def test_a_list_says_what_it_may_hold() -> None:
    """A muscle that is not known is refused with those that are."""
    with pytest.raises(UserError, match="a list of some of: calf, quads"):
        setting("focus").parse("elbow")
    with pytest.raises(UserError, match="for one side with left or right after it"):
        setting("focus").parse("calf both")
