"""`soundtrack`: a routine's sound as a file."""

from __future__ import annotations

import array
import wave
from pathlib import Path
from typing import Any

import pytest

from stretchtimer.audio.pcm import HEARD, RATE
from tests.cli.conftest import TINY, Call


def samples(path: Path) -> array.array[int]:
    """The samples of a WAV file, which is as the app makes them."""
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array.array("h", file.readframes(file.getnframes()))


def test_the_tones_are_where_the_timeline_has_them(cli: Call, tmp_path: Path) -> None:
    """The file begins with the first cue, lasts as long as the routine, and is silent before its last tone."""
    out = tmp_path / "waiting.wav"
    answer = cli("soundtrack", "waiting", out, "--no-voice")
    assert (answer.code, answer.err) == (0, "")
    shown: Any = cli("show", "waiting", "--json").json
    heard = samples(out)
    assert len(heard) >= shown["total_ms"] * RATE // 1_000
    first = next(cue["at_ms"] for cue in shown["cues"] if cue["kind"] != "voice")
    onset = next(place for place, sample in enumerate(heard) if abs(sample) > HEARD) * 1_000 / RATE
    assert first <= onset < first + 20
    assert str(out) in answer.out


def test_with_the_voice_there_is_more_to_be_heard(cli: Call, tmp_path: Path) -> None:
    """The voice speaks where the tones are silent; with the setting off, or told so, it does not."""
    plain, spoken, off = tmp_path / "plain.wav", tmp_path / "spoken.wav", tmp_path / "off.wav"
    cli("soundtrack", "waiting", plain, "--no-voice")
    assert cli("soundtrack", "waiting", spoken).err == ""
    cli("settings", "voice", "off")
    cli("soundtrack", "waiting", off)
    loud = [sum(abs(sample) > HEARD for sample in samples(path)) for path in (plain, spoken, off)]
    assert loud[1] > loud[0] * 1.2
    assert loud[2] == loud[0]


def test_the_volume_is_that_of_the_settings(cli: Call, tmp_path: Path) -> None:
    """Softer settings, softer file."""
    loud, soft = tmp_path / "loud.wav", tmp_path / "soft.wav"
    cli("soundtrack", "tiny", loud, "--no-voice")
    cli("settings", "volume", "20")
    cli("soundtrack", "tiny", soft, "--no-voice")
    assert max(samples(soft)) < max(samples(loud)) / 4


@pytest.mark.parametrize("out", ["nowhere/out.wav", "."])
def test_a_place_that_cannot_be_written_is_told(
    cli: Call, out: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, exit code 2, and nothing left behind."""
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    answer = cli("soundtrack", "tiny", out, "--no-voice")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "cannot be written" in answer.err
    assert sorted(tmp_path.iterdir()) == before


def test_a_soundtrack_of_the_length_there_is(cli: Call, home: Path, tmp_path: Path) -> None:
    """The file lasts as long as the fitted routine, and what changed is said."""
    (home / "routines" / "long.toml").write_text(TINY.replace('"0.4 s"', '"25 s"'))
    answer = cli("soundtrack", "long", tmp_path / "short.wav", "--no-voice", "--fit", "45s")
    assert answer.out.endswith("short.wav: 0:44.\n")
    assert answer.err.startswith("Fitted to 0:44. Each hold goes from 25 s to 22 s.")


def test_the_beat_is_in_the_file_if_one_likes(cli: Call, tmp_path: Path) -> None:
    """Every rep of a move begins with one; without the wish, the file is as it always was."""
    routine = tmp_path / "squats.toml"
    routine.write_text(
        TINY.partition("[[step]]")[0] + '[[step]]\nexercise = "bodyweight_squat"\nreps = 6\n',
        encoding="utf-8",
    )
    plain, beating, wished = tmp_path / "plain.wav", tmp_path / "beating.wav", tmp_path / "wished.wav"
    cli("soundtrack", routine, plain, "--no-voice")
    cli("soundtrack", routine, beating, "--no-voice", "--beat")
    cli("settings", "beat", "on")
    cli("soundtrack", routine, wished, "--no-voice")
    heard = [sum(abs(sample) > HEARD for sample in samples(path)) for path in (plain, beating, wished)]
    assert heard[1] > heard[0] * 1.1
    assert heard[2] == heard[1]


def test_a_file_that_is_called_mp3_is_one(cli: Call, tmp_path: Path) -> None:
    """Anything else is WAV."""
    out = tmp_path / "tiny.mp3"
    assert cli("soundtrack", "tiny", out, "--no-voice").code == 0
    assert out.read_bytes()[:3] == b"ID3"
