"""`settings`: shown and changed from the command line."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.config.settings_table import TABLE
from tests.cli.conftest import Call


def test_all_are_listed_with_what_they_may_be(cli: Call, home: Path) -> None:
    """Every key, its value, its bounds, and where the file is."""
    answer = cli("settings")
    assert (answer.code, answer.err) == (0, "")
    listed = dict(line.split()[:2] for line in answer.out.splitlines() if len(line.split()) > 1)
    assert {row.key for row in TABLE} <= set(listed)
    assert (listed["lead_in"], listed["volume"], listed["output"]) == ("0", "80", "auto")
    assert "0 to 60" in answer.out and str(home / "settings.toml") in answer.out


def test_one_is_changed_and_stays_so(cli: Call, home: Path) -> None:
    """Set, shown, and in the file; the rest of the file is as it was."""
    assert cli("settings", "volume", "35").out == "volume = 35\n"
    assert cli("settings", "sound", "off").out == "sound = false\n"
    assert cli("settings", "volume").out == "volume = 35\n"
    assert (home / "settings.toml").read_text() == "lead_in = 0\nvolume = 35\nsound = false\n"


def test_get_and_set_may_be_said(cli: Call) -> None:
    """Who is used to other programs says them; what is one too few or too many is told."""
    assert cli("settings", "set", "volume", "35").out == "volume = 35\n"
    assert cli("settings", "get", "volume").out == "volume = 35\n"
    for wrong in (("get", "volume", "3"), ("set", "volume"), ("set",), ("volume", "3", "4")):
        answer = cli("settings", *wrong)
        assert (answer.code, answer.out) == (2, "") and "new value" in answer.err


def test_what_cannot_be_is_refused(cli: Call, home: Path) -> None:
    """The bounds are told and nothing changes."""
    answer = cli("settings", "volume", "101")
    assert (answer.code, answer.out) == (2, "")
    assert "from 0 to 100" in answer.err
    assert (home / "settings.toml").read_text() == "lead_in = 0\n"


def test_a_fault_in_the_file_is_told_and_the_default_holds(cli: Call, home: Path) -> None:
    """File, line and key on standard error; the verb still does its work."""
    (home / "settings.toml").write_text('\nvolume = "loud"\n')
    answer = cli("settings", "volume")
    assert (answer.code, answer.out) == (0, "volume = 80\n")
    assert answer.err.startswith(f'{home / "settings.toml"}:2: volume: found "loud"')


def test_a_list_is_typed_with_commas(cli: Call, home: Path) -> None:
    """Muscles in the order they matter; none empties the list; what is no muscle is refused."""
    assert cli("settings", "focus", "Hamstrings, calf Right").out == "focus = hamstrings, calf right\n"
    assert 'focus = ["hamstrings", "calf right"]' in (home / "settings.toml").read_text()
    assert cli("settings", "focus", "none").out == "focus = none\n"
    assert "a list of some of" in cli("settings", "focus", "elbow").err
