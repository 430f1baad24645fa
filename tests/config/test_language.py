"""Which language is spoken: the person's choice before the system's, and English before nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config.language import ENGLISH, LANGUAGES, language_of, names_none, prefer_chosen
from stretchtimer.config.settings_table import TABLE


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "pt_BR.UTF-8"}, "pt_BR"),
        ({"LANG": "pt_PT"}, "pt_BR"),
        ({"LANG": "zh_CN.GB18030"}, "zh_CN"),
        ({"LANG": "fr_CH@euro"}, "fr"),
        ({"LANGUAGE": "zh-Hans-CN:en"}, "zh_CN"),
        ({"LANGUAGE": "ja", "LANG": "de_DE"}, "ja"),
        ({"LANGUAGE": "", "LANG": "es_MX"}, "es"),
        ({"LANGUAGE": "cs:de:en"}, "de"),
        ({"LANGUAGE": "cs:en:de"}, ENGLISH),
        ({"LC_ALL": "C", "LANG": "de_DE"}, ENGLISH),
        ({"LC_MESSAGES": "C.UTF-8", "LANG": "de_DE"}, ENGLISH),
        ({"LANG": "tlh"}, ENGLISH),
        ({"LANG": ":::"}, ENGLISH),
        ({}, ENGLISH),
    ],
)
def test_the_first_language_that_is_known_is_spoken(environ: dict[str, str], expected: str) -> None:
    """In the order gettext looks, of whatever country."""
    assert language_of(environ) == expected


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_chosen_language_comes_before_the_systems(tag: str, tmp_path: Path) -> None:
    """As the settings page writes it into the file."""
    settings = tmp_path / "settings.toml"
    settings.write_text(f'theme = "dark"\nlanguage = "{tag}"\n')
    environ = {"LANGUAGE": "cs", "LANG": "it_IT"}
    prefer_chosen(environ, settings)
    assert language_of(environ) == tag


@pytest.mark.parametrize(
    "content",
    [
        b'language = "system"',
        b'language = "klingon"',
        b"language = ['de']",
        b"language =",
        b"\xff\xfe",
        b"a = " + b"[" * 9_000,
        b"",
    ],
)
def test_a_file_that_names_none_leaves_it_to_the_system(content: bytes, tmp_path: Path) -> None:
    """What is wrong with it is told by whoever reads all of it."""
    settings = tmp_path / "settings.toml"
    settings.write_bytes(content)
    environ = {"LANG": "de_DE"}
    prefer_chosen(environ, settings)
    assert environ == {"LANG": "de_DE"}


def test_no_file_and_no_file_that_can_be_read_leave_it_to_the_system(tmp_path: Path) -> None:
    """A first start; a folder in its place."""
    environ: dict[str, str] = {}
    prefer_chosen(environ, tmp_path / "none.toml")
    prefer_chosen(environ, tmp_path)
    assert environ == {}


def test_windows_is_asked_only_where_the_environment_is_silent() -> None:
    """An empty variable says nothing."""
    assert names_none({"PATH": "/bin", "LANG": ""})
    assert not names_none({"LC_ALL": "C"})


@pytest.mark.parametrize("typed", ["pt_BR", "pt_br", "PT_BR"])
def test_a_language_may_be_typed_in_small_letters(typed: str) -> None:
    """At the command line nobody minds the capitals."""
    (row,) = (row for row in TABLE if row.key == "language")
    assert row.parse(typed) == "pt_BR"
