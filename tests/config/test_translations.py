"""Words in the person's language; without a catalogue, the source's own."""

from __future__ import annotations

import gettext
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from hypothesis import given
from hypothesis import strategies as st

from stretchtimer.config.language import LANGUAGES, PSEUDO, PSEUDO_MIRRORED
from stretchtimer.config.pseudo import CLOSING, OPENING
from stretchtimer.config.sentences import apart, in_a_row, listed
from stretchtimer.config.translations import DOMAIN, _, catalogue_of, ngettext, pgettext

TELL = """
import json
from datetime import date
from stretchtimer.config import regional
from stretchtimer.config.sentences import in_a_row, listed
print(json.dumps([
    regional.number_text(2.25, 1), regional.number_text(3.0, 1), regional.number_text(3.0, 1, least=1),
    regional.weekday_names("wide")[0],
    regional.weekday_names("abbreviated")[6], regional.month_name(3, "wide"), regional.is_right_to_left(),
]))
"""


def test_without_a_catalogue_the_source_speaks() -> None:
    """Singular and plural come out as written."""
    assert _("Rest") == "Rest"
    assert ngettext("{n} set", "{n} sets", 1) == "{n} set"
    assert ngettext("{n} set", "{n} sets", 2) == "{n} sets"
    assert pgettext("body", "Back") == "Back"


def test_a_catalogue_speaks_and_has_the_sources_words_for_what_it_lacks(tmp_path: Path) -> None:
    """As gettext does it, with the plural forms of its language and the meanings of one word apart."""
    catalogue = Catalog("de")
    catalogue.add("Rest", "Pause")
    catalogue.add(("{n} set", "{n} sets"), ("{n} Satz", "{n} Sätze"))
    catalogue.add("Back", "Rückseite", context="body")
    place = tmp_path / "de" / "LC_MESSAGES" / f"{DOMAIN}.mo"
    place.parent.mkdir(parents=True)
    with place.open("wb") as file:
        write_mo(file, catalogue)
    german = catalogue_of("de", tmp_path)
    assert (german.gettext("Rest"), german.gettext("Hold")) == ("Pause", "Hold")
    assert [german.ngettext("{n} set", "{n} sets", n) for n in (1, 2)] == ["{n} Satz", "{n} Sätze"]
    assert (german.pgettext("body", "Back"), german.gettext("Back")) == ("Rückseite", "Back")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_without_its_catalogue_is_english(tag: str, tmp_path: Path) -> None:
    """An installation that lost it still opens."""
    assert catalogue_of(tag, tmp_path).gettext("Rest") == "Rest"


@given(words=st.text(st.characters(exclude_characters="{}")), name=st.sampled_from(["n", "weekday"]))
def test_the_language_nobody_speaks_keeps_what_is_filled_in(words: str, name: str) -> None:
    """Placeholders and ends of lines stay; the rest grows, in brackets."""
    for tag in (PSEUDO, PSEUDO_MIRRORED):
        told = catalogue_of(tag).gettext(f"{words}{{{name}}}\n")
        assert told.startswith(OPENING) and told.endswith(CLOSING)
        assert told.count("\n") == words.count("\n") + 1
        assert "5 kg" in told.format(**{name: "5 kg"})


def test_the_language_nobody_speaks_has_forms_and_meanings() -> None:
    """Each as the English has it."""
    pseudo: gettext.NullTranslations = catalogue_of(PSEUDO)
    assert [pseudo.ngettext("set", "sets", n) for n in (1, 2)] == ["⟦sét·⟧", "⟦séts·⟧"]
    assert pseudo.pgettext("body", "Back") == pseudo.gettext("Back") == "⟦Båçk·⟧"


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("en", ["2.2", "3", "3.0", "Monday", "Sun", "March", False]),
        ("de", ["2,2", "3", "3,0", "Montag", "So", "März", False]),
        ("zh_CN", ["2.2", "3", "3.0", "星期一", "周日", "3月", False]),
        ("ja", ["2.2", "3", "3.0", "月曜日", "日", "3月", False]),
        ("pt_BR", ["2,2", "3", "3,0", "segunda-feira", "dom.", "março", False]),
        (PSEUDO_MIRRORED, ["2.2", "3", "3.0", "⟦מונדאי··⟧", "⟦סונ·⟧", "⟦מארקה·⟧", True]),
    ],
)
def test_days_and_numbers_are_written_as_the_language_does(tag: str, told: list[object]) -> None:
    """In a process of its own: a program speaks one language."""
    answer = subprocess.run(
        [sys.executable, "-c", TELL], env={**os.environ, "LANGUAGE": tag}, capture_output=True, check=True
    )
    assert json.loads(answer.stdout) == told


def test_what_is_typed_with_any_comma_is_taken_apart() -> None:
    """As a keyboard for Japanese or Chinese writes them."""
    assert apart("desk, travel，机、旅行,,") == ("desk", "travel", "机", "旅行")


def test_what_is_empty_is_not_listed() -> None:
    """No comma and no blank stands alone."""
    assert listed(("calf", "", "quad")) == "calf, quad"
    assert in_a_row(("Good.", "", "Go on.")) == "Good. Go on."
