"""The table of keys, how they are written, and that none means two things."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.config.key_choices import (
    double_keys,
    holder,
    refuse_double_keys,
    swapped,
    without_double_keys,
)
from stretchtimer.config.key_names import MODIFIERS, NAMED, is_character, read_key
from stretchtimer.config.key_setting import KEY_ROWS
from stretchtimer.config.keys import KEYS, Place, key
from stretchtimer.config.settings import Settings, setting
from stretchtimer.config.settings_file import load_settings
from stretchtimer.errors import UserError

SEQUENCES = st.builds(
    lambda held, name: "+".join((*(one for one in MODIFIERS if one in held), name)),
    st.sets(st.sampled_from(MODIFIERS)),
    st.sampled_from((*NAMED, *string.ascii_uppercase, *string.digits, *string.punctuation)),
)
CHOICES = st.lists(st.tuples(st.sampled_from(sorted(KEY_ROWS)), st.sampled_from("CNPQRSW ")), max_size=6)


def chosen(*pairs: tuple[str, str]) -> Settings:
    """Settings with these keys; a blank stands for none."""
    settings = Settings()
    for name, keys in pairs:
        settings = settings.with_value(name, tuple(keys.split()))
    return settings


def test_no_key_means_two_things_in_one_place() -> None:
    """As they come; what holds everywhere counts too."""
    for row in KEYS:
        for sequence in (*row.sequences, *row.always):
            assert holder(Settings(), row, sequence) is None, (row.id, sequence)


def test_every_usual_key_is_written_as_we_write_it() -> None:
    """So that a file with the usual keys is a file that says nothing new."""
    for row in KEY_ROWS.values():
        assert [read_key(one) for one in row.sequences] == list(row.sequences)


@given(SEQUENCES)
def test_a_key_is_read_as_it_is_written(sequence: str) -> None:
    """In small letters too; a letter with Shift alone is refused, for it is the letter."""
    held, name = sequence.rpartition("+")[0], sequence.rpartition("+")[2]
    expected = None if held == "Shift" and len(name or "+") == 1 else sequence
    assert read_key(sequence) == read_key(sequence.lower()) == expected


@given(st.text(max_size=12))
def test_whatever_is_read_can_be_read_again(text: str) -> None:
    """Nonsense is refused, and what is taken has one spelling."""
    read = read_key(text)
    assert read is None or read_key(read) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("ctrl+k", "Ctrl+K"),
        ("shift+control+f5", "Ctrl+Shift+F5"),
        ("enter", "Return"),
        ("pagedown", "PgDown"),
        ("+", "+"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+", None),
        ("Tab", None),
        ("Shift+Tab", None),
        ("Hyper+K", None),
        ("kk", None),
        (" ", None),
        ("", None),
        ("ß", None),
    ],
)
def test_keys_are_read_generously(text: str, read: str | None) -> None:
    """Any case and order, common names; what cannot be taken is told apart."""
    assert read_key(text) == read


def test_only_single_characters_are_turned_off() -> None:
    """Letters, figures and signs by themselves."""
    assert all(is_character(one) for one in "N?+=7")
    assert not any(is_character(one) for one in ("Space", "F1", "Ctrl+N", "PgDown", "Left", "Return"))


def test_a_key_is_typed_at_the_command_line() -> None:
    """One or several with blanks between; "none" for none."""
    row = setting("key_more")
    assert row.parse("+ =") == ("+", "=")
    assert row.parse("ctrl+m") == ("Ctrl+M",)
    assert row.parse("None") == ()
    assert (row.shown(("+", "=")), row.shown(())) == ("+ =", "none")


@pytest.mark.parametrize("text", ["kk", "", "N N", "A B D G H", "Ctrl+"])
def test_nonsense_is_refused_with_an_example(text: str) -> None:
    """The sentence names the setting and what a key looks like."""
    with pytest.raises(UserError, match=r"key_skip: found .* such as N, F5"):
        setting("key_skip").parse(text)


def test_a_changed_key_is_kept_beside_the_usual_ones() -> None:
    """Back at the usual one, the settings are as if nothing had been."""
    settings = chosen(("key_skip", "Q"))
    assert (settings.value("key_skip"), settings.value("key_back")) == (("Q",), ("P",))
    assert settings.with_value("key_skip", ("N",)) == Settings()


def test_a_key_that_means_something_else_is_refused() -> None:
    """With what it means, and what to change first; a key that stays cannot be had at all."""
    with pytest.raises(UserError, match=r"P is the key for “Back” already. Change key_back first"):
        refuse_double_keys(chosen(("key_skip", "P")), "key_skip")
    with pytest.raises(
        UserError, match=r"Left is the key for “From card to card” already. Choose another key"
    ):
        refuse_double_keys(chosen(("key_start", "Left")), "key_start")
    refuse_double_keys(chosen(("key_skip", "Q")), "key_skip")


def test_places_that_never_meet_may_share_a_key() -> None:
    """Space does one thing on Today and another in a session; C is cramp everywhere."""
    assert holder(Settings(), key("next"), "R") is None
    assert holder(Settings(), key("skip"), "C") == key("cramp")
    assert Place.EVERYWHERE.meets(Place.PLAYER) and not Place.TODAY.meets(Place.PLAYER)


def test_two_keys_are_swapped() -> None:
    """Each gets the other's; a key that stays, or one that would clash elsewhere, is not given away."""
    both = swapped(Settings(), key("skip"), key("back"), "P")
    assert both == chosen(("key_skip", "P"), ("key_back", "N"))
    assert swapped(Settings(), key("skip"), key("back"), "PgUp") is None
    assert swapped(Settings(), key("glass"), key("cramp"), "C") == chosen(
        ("key_glass", "C"), ("key_cramp", "W")
    )
    assert swapped(Settings(), key("next"), key("cramp"), "C") is None  # Space is pause in a session


@given(CHOICES)
def test_double_keys_give_way_to_the_usual_ones(pairs: list[tuple[str, str]]) -> None:
    """Whatever a file says: nothing means two things, and what was right stays."""
    asked = chosen(*pairs)
    settings, found = without_double_keys(asked)
    assert not list(double_keys(settings))
    assert settings == asked or found
    assert set(settings.keys.items()) <= set(asked.keys.items())


def test_keys_in_the_file_are_judged_together(tmp_path: Path) -> None:
    """Two that were exchanged by hand are fine; one that means two things is told by line, and the usual one holds."""
    file = tmp_path / "settings.toml"
    file.write_text(
        'key_skip = ["P"]\nkey_back = ["n"]\nkey_voice = ["C"]\nkey_mute = [7]\n', encoding="utf-8"
    )
    settings, problems = load_settings(file)
    assert settings == chosen(("key_skip", "P"), ("key_back", "N"))
    assert [(problem.line, problem.key) for problem in problems] == [(4, "key_mute"), (3, "key_voice")]
    assert "C is the key for “Cramp now” already" in problems[1].message
