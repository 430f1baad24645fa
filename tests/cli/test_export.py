"""`export`: what was done, for other programs."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Call


def test_holds_as_rows(cli: Call, home: Path, tmp_path: Path) -> None:
    """Two holds were held: two rows below the headings."""
    cli("run", "tiny", "--mute")
    out = tmp_path / "held.csv"
    answer = cli("export", "--format", "csv", str(out))
    assert (answer.code, answer.out, answer.err) == (0, f"Written to {out}.\n", "")
    assert len(out.read_text("utf-8-sig").splitlines()) == 3


def test_the_latest_session_or_all_since_a_day_as_activities(cli: Call, home: Path, tmp_path: Path) -> None:
    """One file for the latest; with a day, a folder with one each."""
    cli("run", "tiny", "--mute")
    cli("run", "tiny", "--mute")
    assert cli("export", "--format", "fit", str(tmp_path / "one.fit")).code == 0
    assert (tmp_path / "one.fit").read_bytes()[8:12] == b".FIT"
    answer = cli("export", "--format", "fit", "--since", "2020-01-01", str(tmp_path / "all"))
    assert answer.out == f"2 files written to {tmp_path / 'all'}.\n"
    assert len(list((tmp_path / "all").glob("*.fit"))) == 2


def test_a_calendar(cli: Call, home: Path, tmp_path: Path) -> None:
    """One event."""
    cli("run", "tiny", "--mute")
    assert cli("export", "--format", "ics", str(tmp_path / "c.ics")).code == 0
    assert (tmp_path / "c.ics").read_text().count("BEGIN:VEVENT") == 1


def test_nothing_to_write_is_told(cli: Call, home: Path, tmp_path: Path) -> None:
    """No session at all, or none since then; no file is made."""
    assert "There is no session to write." in cli("export", "--format", "csv", str(tmp_path / "no.csv")).err
    cli("run", "tiny", "--mute")
    answer = cli("export", "--format", "fit", "--since", "2999-01-01", str(tmp_path / "no.fit"))
    assert (answer.code, answer.err) == (2, "There is no session to write.\n")
    assert list(tmp_path.glob("no.*")) == []


def test_wrong_words_are_told(cli: Call, home: Path, tmp_path: Path) -> None:
    """A format that is not there, a day that is none, a place that cannot be written."""
    assert "invalid choice" in cli("export", "--format", "xls", "x").err
    assert "expected a day such as" in cli("export", "--format", "csv", "--since", "soon", "x").err
    cli("run", "tiny", "--mute")
    answer = cli("export", "--format", "csv", str(home / "settings.toml" / "x.csv"))
    assert answer.code == 2 and "could not be saved" in answer.err
