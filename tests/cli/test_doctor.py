"""`doctor`: what there is, what is missing, and why."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from stretchtimer import __version__
from stretchtimer.audio.output.null import NoOutput, NothingPlaying
from stretchtimer.audio.output.output import Playing, SoundLost
from stretchtimer.audio.voice.null import NoVoice
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.examining import Finding, State, about_files, about_sound
from stretchtimer.config.paths import Folders
from stretchtimer.config.settings import Settings
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.session.ports import Silence, Sound
from tests.cli.conftest import TREE, Call


class Box:
    """An output with a fault, or none, that notes whether it was left open."""

    latency_ms = 0

    def __init__(self, name: str, lacks: str | None = None, breaks: str | None = None) -> None:
        self.name, self._lacks, self._breaks = name, lacks, breaks
        self.is_open = False

    def why_not(self) -> str | None:
        return self._lacks

    def open(self) -> None:
        self.is_open = True
        if self._breaks:
            raise SoundLost(self._breaks)

    def play(self, pcm: bytes) -> Playing:
        return NothingPlaying()

    def close(self) -> None:
        self.is_open = False


def desk(home: Path, *boxes: Box) -> Desk:
    """A desk of one folder and those outputs."""
    where = Folders(home, home, home / "state")

    @contextmanager
    def open_sound(settings: Settings) -> Iterator[Sound]:
        yield Silence()

    return Desk(
        where,
        TREE / "routines",
        lambda: Journal.open(where.journal),
        lambda: DirectWriter(where.journal),
        open_sound,
        lambda _preferred, _device: (*boxes, NoOutput()),
        lambda _speaker: (NoVoice(), NoVoice()),
        lambda _routine, _paper, _out: None,
    )


def of(findings: Iterator[Finding], matter: str) -> list[Finding]:
    """Those of one matter."""
    return [finding for finding in findings if finding.matter == matter]


def test_everything_is_looked_at(process: Call, home: Path) -> None:
    """Versions, Qt, display, sound, voice, folders, routines and journal, each with a line; no fault here."""
    answer = process("doctor")
    assert (answer.code, answer.err) == (0, "")
    for words in (
        __version__,
        platform.python_version(),
        "simpleaudio",
        "Qt",
        "eSpeak NG: works",
        str(home),
    ):
        assert words in answer.out
    matters = {line.split("  ")[0] for line in answer.out.splitlines()}
    assert {
        "Python",
        "System",
        "Qt",
        "Display",
        "Sound",
        "Voice",
        "Data folder",
        "Routines",
        "Journal",
    } <= matters
    assert "22 routines can be used" in answer.out
    assert "There is none yet." in answer.out
    assert not (home / "journal.db").exists()
    assert "What is marked missing is done without" in answer.out  # the display, at least


def test_every_output_is_tried_and_let_go(home: Path) -> None:
    """What is not installed, what fails to open and what works, each with its reason."""
    absent, broken, good = Box("A", lacks="not installed"), Box("B", breaks="no device"), Box("C")
    found = of(about_sound(desk(home, absent, broken, good)), "Sound")
    assert [finding.words for finding in found] == ["A: not installed", "B: no device", "C: works"]
    assert {finding.state for finding in found} == {State.GOOD}  # one is enough
    assert not any(box.is_open for box in (absent, broken, good))


def test_no_output_at_all_is_missing(home: Path) -> None:
    """The app works without, so nothing is broken."""
    found = of(about_sound(desk(home, Box("A", lacks="not installed"))), "Sound")
    assert [finding.state for finding in found] == [State.MISSING]


def test_broken_files_are_told_and_break_nothing(cli: Call, home: Path) -> None:
    """A routine and a setting that are wrong are the person's to mend; the app still works."""
    (home / "routines" / "broken.toml").write_text("= 3")
    (home / "settings.toml").write_text('volume = "loud"\n')
    found = list(about_files(desk(home)))
    assert any("broken.toml:1:" in finding.words and finding.state is State.MISSING for finding in found)
    assert any("volume" in finding.words and finding.state is State.MISSING for finding in found)
    assert State.BROKEN not in {finding.state for finding in found}


def test_a_damaged_journal_is_broken_news(cli: Call, home: Path) -> None:
    """Kept aside and said, with exit code 1; looked at again, all is well."""
    (home / "journal.db").write_bytes(b"not a database at all" * 500)
    answer = cli("doctor")
    assert answer.code == 1
    (line,) = [line for line in answer.out.splitlines() if line.startswith("Journal")]
    assert "broken" in line and "journal.damaged" in line
    assert "has to be mended" in answer.out
    assert "The journal is sound" in cli("doctor").out


@pytest.mark.parametrize("where", ["config", "data"])
def test_a_folder_that_cannot_be_is_broken(tmp_path: Path, where: str) -> None:
    """A file in the place of a folder."""
    (tmp_path / "file").write_text("")
    folders = {"config": tmp_path / "config", "data": tmp_path / "data", where: tmp_path / "file" / "inside"}
    stuck = replace(desk(tmp_path), folders=Folders(folders["config"], folders["data"], tmp_path))
    (found,) = [finding for finding in about_files(stuck) if finding.state is State.BROKEN]
    assert "is not a folder" in found.words
