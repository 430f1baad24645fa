"""A home with a few short routines, and ways to call the command line: in this process, or as people do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from stretchtimer.cli.main import run_command
from stretchtimer.errors import UserError
from stretchtimer.routine.model import Routine

TREE = Path(__file__).parents[2]

CALF = """\
format = 1
name = "Calf pull"
kind = "static"
sided = true
group = "calf"
hold = "20 s"
setup = ["Face a wall."]
form = ["Heel down."]
"""
TINY = """\
format = 1
name = "Tiny"
when = "before"

[[step]]
exercise = "calf_pull"
hold = "0.4 s"
sides = "right, left"
ready = "0 s"
switch = "0.2 s"
"""
WAITING = TINY.replace('"Tiny"', '"Waiting"').replace('ready = "0 s"', 'ready = "wait"')


@dataclass(frozen=True)
class Answer:
    """What a call gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        """The output, read as JSON."""
        return json.loads(self.out)


Call = Callable[..., Answer]


def no_printer(_routine: Routine, _paper: str, _out: Path) -> None:
    """Where there is no Qt."""
    raise UserError("A sheet is drawn with Qt.")


@pytest.fixture
def home(own_home: Path) -> Path:
    """The person's own folder, with the exercise "calf_pull" and the routines "tiny" (two sides) and "waiting"."""
    exercises = own_home / "routines" / "exercises"
    exercises.mkdir(parents=True)
    (exercises / "calf_pull.toml").write_text(CALF)
    (own_home / "routines" / "tiny.toml").write_text(TINY)
    (own_home / "routines" / "waiting.toml").write_text(WAITING)
    (own_home / "settings.toml").write_text("lead_in = 0\n")
    return own_home


@pytest.fixture
def cli(home: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the command line in this process."""

    def call(*words: str | Path) -> Answer:
        capsys.readouterr()
        try:
            code = run_command([str(word) for word in words], os.environ, no_printer)
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


def environment(**changes: str | None) -> dict[str, str]:
    """This process's environment, with no display, and `changes`; None takes a variable away."""
    absent: Mapping[str, str | None] = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    wanted = {**os.environ, "PYTHONPATH": str(TREE), "PYTHONWARNINGS": "error", **absent, **changes}
    return {name: value for name, value in wanted.items() if value is not None}


@pytest.fixture
def process(home: Path) -> Call:
    """Call the command line as people do, in a process of its own, with nothing at its input."""

    def call(*words: str | Path, **changes: str | None) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "stretchtimer", *map(str, words)],
            env=environment(**changes),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    return call
