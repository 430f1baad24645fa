"""`export`: what was done, for other programs."""

from __future__ import annotations

from pathlib import Path

import pytest

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


def test_the_whole_journal_and_back_into_another(
    cli: Call, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As JSON; another home takes it in, and finds nothing new in it the second time."""
    cli("run", "tiny", "--mute")
    out = tmp_path / "journal.json"
    assert cli("export", "--format", "json", str(out)).out == f"Written to {out}.\n"
    assert "always the whole" in cli("export", "--format", "json", "--since", "2020-01-01", str(out)).err
    monkeypatch.setenv("STRETCHTIMER_HOME", str(tmp_path / "elsewhere"))
    answer = cli("import", "--yes", str(out))
    assert answer.out.splitlines() == [
        f"{out}: a journal: 1 session, 0 cramps, 0 drinks",
        "2 things are new in the journal, or as they were told last.",
    ]
    assert "Tiny" in cli("journal").out
    assert cli("import", "--yes", str(out)).out.splitlines()[1] == "All of it was in the journal already."


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


def test_a_routine_for_a_watch_and_for_ears(cli: Call, home: Path, tmp_path: Path) -> None:
    """The journal may be empty; the kind is what was asked for, whatever the file is called."""
    watch, ears, plain = tmp_path / "tiny.fit", tmp_path / "tiny", tmp_path / "tiny.wav"
    answer = cli("export", "--routine", "tiny", "--format", "fit", watch)
    assert (answer.code, answer.out, answer.err) == (0, f"Written to {watch}.\n", "")
    assert watch.read_bytes()[8:12] == b".FIT"
    cli("export", "--format", "mp3", "--routine", "tiny", ears)
    cli("export", "--format", "wav", "--routine", "tiny", plain)
    assert (ears.read_bytes()[:3], plain.read_bytes()[:4]) == (b"ID3", b"RIFF")


def test_what_a_routine_cannot_be_written_as(cli: Call, home: Path, tmp_path: Path) -> None:
    """A spreadsheet of a routine, the journal for ears, a routine that is not there."""
    out = tmp_path / "out"
    answer = cli("export", "--routine", "tiny", "--format", "csv", out)
    assert (answer.code, answer.err) == (2, "A routine can be written as fit, mp3, wav, pdf.\n")
    answer = cli("export", "--format", "mp3", out)
    assert (answer.code, answer.err) == (2, "Say which routine: --routine ROUTINE.\n")
    assert cli("export", "--routine", "tinny", "--format", "fit", out).code == 2
    assert not out.exists()


def test_reminders_as_a_calendar(cli: Call, home: Path, tmp_path: Path) -> None:
    """Those of the person's file; where none is on, that is said."""
    out = tmp_path / "reminders.ics"
    answer = cli("export", "--format", "reminders", out)
    assert (answer.code, answer.err) == (2, "No reminder is on. They are chosen in the window.\n")
    (home / "reminders.toml").write_text('[before]\ndays = ["mon", "wed"]\nat = "18:00"\n')
    assert cli("export", "--format", "reminders", out).out == f"Written to {out}.\n"
    assert "BYDAY=MO,WE" in out.read_text() and "BEGIN:VALARM" in out.read_text()


def test_without_qt_there_is_no_sheet(cli: Call, home: Path, tmp_path: Path) -> None:
    """It is said, and nothing is written."""
    answer = cli("export", "--routine", "tiny", "--format", "pdf", tmp_path / "t.pdf")
    assert (answer.code, answer.err) == (2, "A sheet is drawn with Qt.\n")


@pytest.mark.qt
def test_a_sheet_for_the_wall(process: Call, home: Path, tmp_path: Path) -> None:
    """Without a display; on the paper that is asked for."""
    a4, letter = tmp_path / "a4.pdf", tmp_path / "letter.pdf"
    answer = process("export", "--routine", "tiny", "--format", "pdf", a4)
    assert (answer.code, answer.err) == (0, "")
    process("export", "--routine", "tiny", "--format", "pdf", "--paper", "letter", letter)
    assert b"/MediaBox [0 0 595" in a4.read_bytes()
    assert b"/MediaBox [0 0 612" in letter.read_bytes()
