"""Themes and sounds of one's own, chosen from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.audio.test_own_sounds import gong
from tests.cli.conftest import Call


def test_a_theme_is_chosen_by_its_name(cli: Call) -> None:
    """In small letters or as people write it; one that is not there is refused, with those that are."""
    assert cli("settings", "sound_theme", "Wood").out == "sound_theme = wood\n"
    answer = cli("settings", "sound_theme", "harp")
    assert (answer.code, answer.out) == (2, "")
    assert "clear, bell, soft, wood" in answer.err


def test_a_file_becomes_a_tone_and_the_theme_comes_back(cli: Call, home: Path, tmp_path: Path) -> None:
    """It is kept in the data folder, and its name is what the setting is from then on."""
    source = gong(tmp_path / "gong.wav")
    assert cli("settings", "own_start", str(source)).out == "own_start = gong.wav\n"
    assert (home / "sounds" / "start" / "gong.wav").is_file()
    assert cli("settings", "own_start", "theme").out == "own_start = theme\n"


def test_a_file_that_cannot_be_used_is_refused(cli: Call, home: Path) -> None:
    """In one sentence, and nothing changes."""
    answer = cli("settings", "own_end", str(home / "settings.toml"))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "settings.toml cannot be used: it is not a WAV file.\n"
    assert cli("settings", "own_end").out == "own_end = theme\n"


def test_doctor_tells_of_a_sound_that_is_gone(cli: Call, home: Path, tmp_path: Path) -> None:
    """And which theme there is."""
    cli("settings", "own_start", str(gong(tmp_path / "gong.wav")))
    (home / "sounds" / "start" / "gong.wav").unlink()
    told = " ".join(cli("doctor").out.split())
    assert "theme clear, 1 sound of your own" in told
    assert "The theme's tone is heard." in told
