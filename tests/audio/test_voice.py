"""Voices: what they say, how fast, and what they answer when they cannot."""

from __future__ import annotations

import sys
import threading
from array import array
from pathlib import Path

import pytest

from stretchtimer.audio.pcm import HEARD, KEPT, RATE, samples_in
from stretchtimer.audio.voice.choosing import choose_voice, voices
from stretchtimer.audio.voice.espeak import Espeak
from stretchtimer.audio.voice.null import NoVoice
from stretchtimer.audio.voice.remembering import RememberingVoice
from stretchtimer.audio.voice.system import SystemVoice
from stretchtimer.config.settings import setting
from tests.audio.fakes import LetterVoice

SENTENCE = "Press the back heel down, and keep the knee straight."

# What `say` of macOS does with these options: reads the words, and leaves samples in the file it was given.
SAY = """\
#!{python}
import sys, wave
words, args = sys.stdin.read(), sys.argv[1:]
assert args[args.index("-f") + 1] == "-" and "--data-format=LEI16@22050" in args
with wave.open(args[args.index("-o") + 1], "wb") as file:
    file.setnchannels({channels})
    file.setsampwidth(2)
    file.setframerate(22050)
    file.writeframes(bytes(400) + b"\\x10\\x20" * (len(words) * 16500 // int(args[args.index("-r") + 1])))
"""


def stand_in(folder: Path, text: str) -> SystemVoice:
    """The system's voice with another program in the place of `say`."""
    program = folder / "say"
    program.write_text(text)
    program.chmod(0o755)
    return SystemVoice(str(program))


def ms(pcm: bytes) -> int:
    """Its length in milliseconds."""
    return samples_in(pcm) * 1_000 // RATE


def test_espeak_starts_at_once_and_ends_when_it_has_spoken() -> None:
    """No silence at either end, so that a phrase is on time."""
    samples = array("h", Espeak().speak(SENTENCE))
    assert max(map(abs, samples[: KEPT + 1])) > HEARD
    assert max(map(abs, samples[-KEPT - 1 :])) > HEARD


def test_espeak_speaks_calmly_and_faster_when_asked() -> None:
    """Ten words take some three seconds; at 1.35 times the pace, about as much less."""
    calm, fast = (ms(Espeak().speak(SENTENCE, rate)) for rate in (1.0, 1.35))
    assert 2_500 < calm < 4_000
    assert 1.2 < calm / fast < 1.5


def test_espeak_takes_the_same_time_for_the_same_words() -> None:
    """To a millisecond or two: its breath is made of chance."""
    lengths = [ms(Espeak().speak(SENTENCE)) for _ in range(10)]
    assert max(lengths) - min(lengths) <= 3


def test_espeak_speaks_the_language_it_is_asked_for() -> None:
    """As the system writes it, or as the web does."""
    words = "21, 22, 23"
    english, german, short = (ms(Espeak(tag).speak(words)) for tag in ("en_US.UTF-8", "de_DE", "de"))
    assert abs(german - short) <= 20 < abs(german - english) / 5


@pytest.mark.parametrize("language", ["xx-yy", "C", "", "日本"])
def test_espeak_falls_back_to_english(language: str) -> None:
    """Some voice is better than none."""
    spoken, expected = ms(Espeak(language).speak(SENTENCE)), ms(Espeak("en-us").speak(SENTENCE))
    assert abs(spoken - expected) <= 3


@pytest.mark.parametrize("words", ["", "   ", "...", "\0"])
def test_espeak_has_nothing_to_say_of_nothing(words: str) -> None:
    """And does not fail over it."""
    assert Espeak().speak(words) == b""


def test_espeak_takes_turns_with_itself() -> None:
    """A file can be written while a session sounds."""
    alone = ms(Espeak().speak(SENTENCE))
    heard: list[int] = []
    threads = [threading.Thread(target=lambda: heard.append(ms(Espeak().speak(SENTENCE)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == [pytest.approx(alone, abs=3)] * 4


def test_espeak_can_be_had_here() -> None:
    """It comes with the app's own dependencies."""
    assert Espeak().why_not() is None


def test_espeak_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a sentence for the person."""
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.delitem(sys.modules, "espeakng_loader", raising=False)
    assert Espeak().why_not() == "The package espeakng-loader is not installed."


def test_the_systems_voice_is_asked_through_its_program(tmp_path: Path) -> None:
    """At a pace in words a minute, its silence taken off."""
    voice = stand_in(tmp_path, SAY.format(python=sys.executable, channels=1))
    assert voice.why_not() is None
    calm, fast = voice.speak("x" * 100), voice.speak("x" * 100, 1.35)
    assert samples_in(calm) == 10_000 + KEPT
    assert samples_in(fast) == pytest.approx(10_000 * 165 / 223, abs=KEPT + 1)


@pytest.mark.parametrize(
    "program", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\nexit 0\n", SAY.format(python=sys.executable, channels=2)]
)
def test_a_systems_voice_that_fails_is_silent(tmp_path: Path, program: str) -> None:
    """The session goes on without the phrase."""
    assert stand_in(tmp_path, program).speak("hello") == b""


def test_without_a_systems_voice_it_says_so() -> None:
    """This machine has none, or another path would have been given."""
    voice = SystemVoice()
    if sys.platform != "darwin":
        assert voice.why_not() == "Only macOS has a voice that the app can ask."
        assert voice.speak("hello") == b""


def test_no_voice_is_silent_and_always_there() -> None:
    """What is left when nothing else is."""
    assert NoVoice().why_not() is None and NoVoice().speak("hello") == b""


def test_a_phrase_is_spoken_once_and_remembered() -> None:
    """At each pace by itself."""
    letters = LetterVoice()
    voice = RememberingVoice(letters)
    assert voice.speak("left") == voice.speak("left") != voice.speak("left", 1.35)
    assert letters.asked == [("left", 1.0), ("left", 1.35)]


def test_the_first_voice_that_can_speak_is_taken() -> None:
    """In the order they are given in."""
    first, second = LetterVoice(fault="It is hoarse."), LetterVoice(name="second")
    chosen = choose_voice((first, second, NoVoice()))
    assert chosen.name == "second" and chosen.why_not() is None


def test_without_any_voice_there_is_silence() -> None:
    """And no error."""
    assert choose_voice((LetterVoice(fault="It is hoarse."),)).speak("hello") == b""


def test_of_all_voices_the_last_can_always_be_had() -> None:
    """And each has a name of its own."""
    everyone = voices("british")
    assert everyone[-1].why_not() is None
    assert len({voice.name for voice in everyone}) == len(everyone) == 3


def test_everyone_who_can_be_chosen_to_speak_sounds_different() -> None:
    """The names of the setting are voices of eSpeak, and no two are the same."""
    choices = setting("speaker").choices
    assert len({voices(name)[1].speak("Right calf.") for name in choices} - {b""}) == len(choices)
