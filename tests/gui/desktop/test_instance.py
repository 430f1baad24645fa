"""A second start of the app, with real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.gui.desktop.instance import Instance, Start
from tests.gui.watched import ROOT, launch, watching

PATIENCE_S = 20

# Opens the window, puts it away, and tells whenever it is put away and whenever it is back.
FIRST = """
was = None
def look():
    global was
    if window() is None or window().shell.journal.blocks is None:
        return
    if was is None:
        window().showMinimized()
    if was != window().isMinimized():
        was = window().isMinimized()
        print("away" if was else "back", flush=True)
"""


@pytest.fixture(name="first")
def _first() -> Iterator[subprocess.Popen[str]]:
    """A window, minimised."""
    process = launch("-c", watching(FIRST))
    assert process.stdout is not None and process.stdout.readline() == "away\n"
    yield process
    process.kill()
    process.wait(PATIENCE_S)
    process.stdout.close()


def test_a_second_start_brings_the_first_window_forward(first: subprocess.Popen[str]) -> None:
    """It ends at once, says nothing and opens nothing; the first one is no longer minimised."""
    second = launch("-m", "stretchtimer")
    said, _nothing = second.communicate(timeout=PATIENCE_S)
    assert (second.returncode, said) == (0, "")
    assert first.stdout is not None and first.stdout.readline() == "back\n"
    assert first.poll() is None


def test_what_a_killed_window_left_behind_is_no_obstacle(
    first: subprocess.Popen[str], own_home: Path, qtbot: QtBot
) -> None:
    """Its lock lies about; the next start is a first one, and is heard."""
    first.send_signal(signal.SIGKILL)
    first.wait(PATIENCE_S)
    state = own_home / "state"
    assert (state / "window.lock").exists()
    instance = Instance(state, {})
    assert instance.start() is Start.FIRST
    instance.listen()
    later = launch("-m", "stretchtimer")
    with qtbot.waitSignal(instance.called, timeout=PATIENCE_S * 1_000):
        pass
    assert later.wait(PATIENCE_S) == 0
    assert later.stdout is not None
    later.stdout.close()
    instance.close()


def test_another_folder_is_another_app(tmp_path: Path, qapp: object) -> None:
    """Two homes, two windows."""
    one, other = Instance(tmp_path / "one", {}), Instance(tmp_path / "other", {})
    assert (one.start(), other.start()) == (Start.FIRST, Start.FIRST)


def test_where_the_first_one_does_not_answer_there_are_two(tmp_path: Path, qapp: object) -> None:
    """It hangs: after a moment the later one opens a window all the same."""
    first, later = Instance(tmp_path, {}), Instance(tmp_path, {})
    assert first.start() is Start.FIRST
    before = time.monotonic()
    assert later.start(patience_s=0.2) is Start.ALONE
    assert time.monotonic() - before < 2


def test_a_folder_that_cannot_be_had_keeps_nobody_out(tmp_path: Path, qapp: object) -> None:
    """There is a file in its place."""
    (tmp_path / "state").write_text("", encoding="utf-8")
    assert Instance(tmp_path / "state", {}).start() is Start.ALONE


def test_a_pass_to_the_front_is_handed_on(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wayland gives it to the later process; the first one's window needs it."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "none")
    first = Instance(tmp_path, {})
    first.start()
    first.listen()
    heard: list[str] = []
    first.called.connect(lambda: heard.append(os.environ["XDG_ACTIVATION_TOKEN"]))
    later = subprocess.Popen(
        [sys.executable, "-c", LATER, str(tmp_path)], env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert later.wait(PATIENCE_S) == 0
    assert heard == ["a pass"]
    first.close()


LATER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from stretchtimer.gui.desktop.instance import Instance, Start
app = QCoreApplication([])
sys.exit(Instance(Path(sys.argv[1]), {"XDG_ACTIVATION_TOKEN": "a pass"}).start() is not Start.SECOND)
"""


def test_nothing_is_left_behind(tmp_path: Path, qapp: object) -> None:
    """By one that waited in vain: the first one's next window would come forward for nobody."""
    first, later = Instance(tmp_path, {}), Instance(tmp_path, {})
    first.start()
    later.start(patience_s=0.1)
    heard: list[bool] = []
    first.called.connect(lambda: heard.append(True))
    first.listen()
    assert heard == []
    assert [path.name for path in tmp_path.iterdir()] == ["window.lock"]
    first.close()


def test_one_that_is_on_its_way_out_is_waited_for(tmp_path: Path, qapp: object) -> None:
    """It hears nothing any more; as soon as it has ended, the later one is the first."""
    ending = subprocess.Popen(
        [sys.executable, "-c", ENDING, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert ending.stdout is not None and ending.stdout.readline() == b"FIRST\n"
    soon = threading.Timer(0.2, ending.communicate)
    soon.start()
    assert Instance(tmp_path, {}).start() is Start.FIRST
    assert not (tmp_path / "window.call").exists()
    soon.join()


ENDING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from stretchtimer.gui.desktop.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]), {})
print(instance.start().name, flush=True)
sys.stdin.read()
"""
