"""Where the person's files live."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config.paths import folders


def test_one_variable_moves_everything(tmp_path: Path) -> None:
    """With STRETCHTIMER_HOME every file of the person is under that folder."""
    found = folders({"STRETCHTIMER_HOME": str(tmp_path)})
    places = (found.config, found.data, found.state, found.journal, found.settings, found.routines)
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert found.exercises.is_relative_to(found.routines)
    assert found.journal.name == "journal.db"
    assert found.settings.name == "settings.toml"


@pytest.mark.parametrize("environ", [{}, {"STRETCHTIMER_HOME": ""}])
def test_without_it_the_platform_decides(environ: dict[str, str]) -> None:
    """No variable, or an empty one: the platform's own folders, named after the app."""
    found = folders(environ)
    assert all("stretchtimer" in place.parts for place in (found.config, found.data, found.state))
    assert found.config != found.data


def test_what_the_journal_refuses_may_go_to_another_disk(tmp_path: Path) -> None:
    """The own state folder first, and one that is hardly ever on a full home disk after it."""
    found = folders({"STRETCHTIMER_HOME": str(tmp_path)})
    first, second = found.rescue
    assert first == found.state and not second.is_relative_to(tmp_path)


def test_a_relative_home_stays_where_it_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative STRETCHTIMER_HOME is fixed at once; a later change of folder does not move the journal."""
    monkeypatch.chdir(tmp_path)
    assert folders({"STRETCHTIMER_HOME": "mine"}).data == tmp_path / "mine"
