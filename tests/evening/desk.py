"""A desktop of a test's own: an X server, a window manager, and a keyboard that presses real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE_S = 30.0  # of a machine that does other things as well
LOOK_AGAIN_S = 0.05
AT_REST_S = 0.3


def why_no_desk() -> str | None:
    """What keeps a desktop from being started here; None if nothing does."""
    missing = [program for program in NEEDED if not shutil.which(program)]
    return f"{' and '.join(missing)} cannot be found" if missing else None


def comes_about(condition: Callable[[], object], patience_s: float) -> bool:
    """Whether `condition` holds before patience is at its end; waits no longer than it must."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(LOOK_AGAIN_S)
    return True


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for `condition`; the test fails with the words `what` if it does not come about."""
    assert comes_about(condition, PATIENCE_S), f"never came about: {what}"


class AppWindow:
    """The app's window in a process of its own."""

    def __init__(self, environ: Mapping[str, str], log: Path) -> None:
        self._environ, self._log = environ, log
        self._words = log.open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "stretchtimer"],
            cwd=ROOT,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=self._words,
            stderr=subprocess.STDOUT,
        )

    @property
    def said(self) -> str:
        """What it wrote to the terminal."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def is_in_front(self) -> bool:
        """Whether the keyboard goes to it."""
        assert self._process.poll() is None, f"it has ended: {self.said}"
        found = self._xdotool("getactivewindow", "getwindowname")
        return found.strip() == "Stretch Timer"

    def wait_until_at_rest(self) -> None:
        """Until it has nothing left to do: everything is read and shown."""
        until(self._is_at_rest, "a window at rest")

    def press(self, *keys: str) -> None:
        """One key after the other, by X's names for them."""
        until(self.is_in_front, "the window in front")
        self._xdotool("key", *keys)

    def write(self, words: str) -> None:
        """Type `words`, letter by letter."""
        until(self.is_in_front, "the window in front")
        self._xdotool("type", words)

    def wait_until_closed(self) -> int:
        """The exit code it ends with."""
        return self._process.wait(PATIENCE_S)

    def end(self) -> None:
        """No such process any more, whatever it was doing."""
        self._process.kill()
        self._process.wait()
        self._words.close()

    def _is_at_rest(self) -> bool:
        before = self._worked()
        time.sleep(AT_REST_S)
        return self._worked() == before

    def _worked(self) -> tuple[str, ...]:
        """How long each of its threads worked, and how long it stood in line for a processor."""
        found = []
        for task in Path(f"/proc/{self._process.pid}/task").iterdir():
            with suppress(FileNotFoundError, ProcessLookupError):  # it may just have ended
                working, in_line, _slices = (task / "schedstat").read_text(encoding="ascii").split()
                found.append(f"{task.name} {working} {in_line}")
        return tuple(sorted(found))

    def _xdotool(self, *words: str) -> str:
        result = subprocess.run(
            ["xdotool", *words], env=dict(self._environ), capture_output=True, text=True, check=False
        )
        return result.stdout


class Desk:
    """What programs find when they are started here."""

    def __init__(self, display: str) -> None:
        self.environ = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    @contextmanager
    def window(self, home: Path, **environ: str) -> Iterator[AppWindow]:
        """The app, opened with its files in `home`, in front and at rest."""
        window = AppWindow(self.environ | {"STRETCHTIMER_HOME": str(home)} | environ, home / "said.txt")
        try:
            until(window.is_in_front, "the window in front")
            window.wait_until_at_rest()
            yield window
        finally:
            window.end()


@contextmanager
def desk() -> Iterator[Desk]:
    """An X server with a window manager in charge of it, for as long as it is needed."""
    reading, writing = os.pipe()
    server = _start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", pass_fds=(writing,))
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"  # comes when it takes connections
        environ = os.environ | {"DISPLAY": display}
        manager = _start("openbox", "--sm-disable", environ=environ)
        try:
            until(lambda: _is_managed(environ), "a window manager")
            yield Desk(display)
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


def _start(
    *command: str, pass_fds: tuple[int, ...] = (), environ: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, stdin=quiet, stdout=quiet, stderr=quiet, pass_fds=pass_fds, env=environ and dict(environ)
    )


def _is_managed(environ: Mapping[str, str]) -> bool:
    """Whether somebody is in charge: until then no window can be asked to be in front."""
    asked = ["xdotool", "get_num_desktops"]
    return subprocess.run(asked, env=dict(environ), capture_output=True, check=False).returncode == 0
