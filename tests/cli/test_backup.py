"""`backup` and `restore`: everything in one file, and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call


def test_there_and_back(cli: Call, home: Path, tmp_path: Path) -> None:
    """What was changed in between is put aside, and said where."""
    out = tmp_path / "kept.zip"
    answer = cli("backup", str(out))
    assert (answer.code, answer.err) == (0, "") and f"Backed up to {out}" in answer.out
    cli("settings", "volume", "35")
    answer = cli("restore", str(out), "--yes")
    assert answer.code == 0 and "is kept in" in answer.out
    assert (home / "settings.toml").read_text() == "lead_in = 0\n"
    (aside,) = home.glob("before-restore-*")
    assert "volume = 35" in (aside / "settings.toml").read_text()


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("", 1), ("n", 1)])
def test_it_asks_first(
    cli: Call, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    """Enter alone is no."""
    cli("backup", str(tmp_path / "kept.zip"))
    monkeypatch.setattr("builtins.input", lambda _prompt: answer)
    assert cli("restore", str(tmp_path / "kept.zip")).code == code
    assert bool(list(home.glob("before-restore-*"))) == (code == 0)


def test_what_is_no_backup_is_told(cli: Call, home: Path) -> None:
    """Exit code 2 and a sentence."""
    answer = cli("restore", str(home / "settings.toml"), "--yes")
    assert answer.code == 2 and "is no backup" in answer.err


def test_a_key_is_shown_and_changed(cli: Call, home: Path) -> None:
    """In the file as a list; nonsense and a key that is taken are refused with a way out."""
    assert cli("settings", "key_skip").out == "key_skip = N\n"
    assert cli("settings", "key_skip", "ctrl+k f7").out == "key_skip = Ctrl+K F7\n"
    assert 'key_skip = ["Ctrl+K", "F7"]' in (home / "settings.toml").read_text()
    assert "such as N, F5" in cli("settings", "key_skip", "banana").err
    assert "Change key_back first" in cli("settings", "key_skip", "P").err


def test_the_journal_s_own_copies_are_listed_and_brought_back_by_day(
    cli: Call, home: Path, tmp_path: Path
) -> None:
    """Made by the session itself; without a file they are told, by its day one is brought back."""
    assert "no copy" in cli("restore").out
    cli("run", "tiny", "--mute")
    told = cli("restore").out.splitlines()
    assert told[0] == f"The journal's own copies, in {home / 'backups' / 'journal'}:"
    cli("run", "tiny", "--mute")
    assert cli("restore", "--yes", told[1].strip()).code == 0
    assert cli("journal").out.count("Tiny") == 1
