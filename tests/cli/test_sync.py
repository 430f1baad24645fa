"""`sync`: one journal on two machines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call


def test_what_was_done_here_is_there(
    cli: Call, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Named on the line, then set for good; the other machine shows the session."""
    folder = tmp_path / "shared"
    folder.mkdir()
    cli("run", "tiny", "--mute")
    answer = cli("sync", str(folder))
    assert answer.out == "0 changes from your other machines, 2 changes for them.\n"
    monkeypatch.setenv("STRETCHTIMER_HOME", str(tmp_path / "elsewhere"))
    assert cli("settings", "sync_folder", str(folder)).code == 0
    assert cli("sync").out == "2 changes from your other machines, 2 changes for them.\n"
    assert "Tiny" in cli("journal").out
    (folder / "journal-0.jsonl").write_text("rubbish\n", encoding="utf-8")
    assert cli("sync").err == "In “journal-0.jsonl”, 1 line could not be read; all else was taken in.\n"


def test_without_a_folder_it_says_how_to_name_one(cli: Call, home: Path, tmp_path: Path) -> None:
    """None is set, or it is not there."""
    assert "sync_folder" in cli("sync").err
    answer = cli("sync", str(tmp_path / "nowhere"))
    assert (answer.code, "is not there" in answer.err) == (2, True)
