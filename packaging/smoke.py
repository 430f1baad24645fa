"""Whether a packed program works: `smoke.py PROGRAM VERSION` goes through a routine with it and opens its window.

Knows nothing of the project's code: what it tries may be installed anywhere, made for any system.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

HELD_MS = 5_000
OPENS_WITHIN_S = 60
ROUTINE = """\
format = 1
name = "Five seconds"
when = "any"

[[step]]
exercise = "calf_wall_straight"
hold = "5 s"
sides = "right"
ready = "0 s"
"""


def main(program: str, version: str) -> None:
    """Raises AssertionError, with what went wrong, if `program` is not a working Stretch Timer of that version."""
    program = str(Path(program).absolute())
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        surroundings = {**os.environ, "STRETCHTIMER_HOME": str(home / "home"), "QT_QPA_PLATFORM": "offscreen"}
        told = ask(program, surroundings, "--version")
        assert told.split()[-1] == version, f"it says it is {told!r}, not {version}"
        assert len(json.loads(ask(program, surroundings, "list", "--json"))) >= 20, "routines are missing"
        speak(program, surroundings, home)
        for name, least in (("calves.wav", 1_000_000), ("calves.mp3", 100_000)):
            sound = home / name
            ask(program, surroundings, "soundtrack", "calves_pre", str(sound))
            assert sound.stat().st_size > least, f"{name} is too short to be a soundtrack"
        go_through(program, surroundings, home / "five.toml")
        open_window(program, surroundings)
    print(f"{program}: works")


def ask(program: str, surroundings: Mapping[str, str], *arguments: str) -> str:
    """What `program` prints. Raises AssertionError with its complaint if it fails."""
    done = subprocess.run(
        [program, *arguments], env=surroundings, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{' '.join(arguments)}: exit {done.returncode}: {done.stderr}"
    return done.stdout


def started(
    program: str, surroundings: Mapping[str, str], *arguments: str
) -> subprocess.CompletedProcess[str]:
    """`program` once it has ended."""
    return subprocess.run(
        [program, *arguments], env=surroundings, capture_output=True, text=True, timeout=120, check=False
    )


def speak(program: str, surroundings: Mapping[str, str], home: Path) -> None:
    """In Japanese a routine has another name, and a voice that reads its signs."""
    names = {tag: names_in(program, {**surroundings, "LANGUAGE": tag}) for tag in ("en", "ja")}
    assert names["en"].isdisjoint(names["ja"]), "the catalogues are missing"
    file = home / "spoken.wav"
    ask(program, {**surroundings, "LANGUAGE": "ja"}, "soundtrack", "calves_post", str(file))


def names_in(program: str, surroundings: Mapping[str, str]) -> set[str]:
    """The names of all routines."""
    return {routine["name"] for routine in json.loads(ask(program, surroundings, "list", "--json"))}


def go_through(program: str, surroundings: Mapping[str, str], file: Path) -> None:
    """Five seconds of holding, which the journal must have afterwards."""
    file.write_text(ROUTINE, encoding="utf-8")
    ask(program, surroundings, "run", str(file))
    (session,) = json.loads(ask(program, surroundings, "journal", "--json"))
    held = [entry["held_ms"] for entry in session["entries"]]
    assert held == [HELD_MS], f"the journal has {held} ms, not {HELD_MS}"


def open_window(program: str, surroundings: Mapping[str, str]) -> None:
    """The window comes, and says so to a second start, which leaves it to the first."""
    with running(program, surroundings) as first:
        lock = Path(surroundings["STRETCHTIMER_HOME"])
        deadline = time.monotonic() + OPENS_WITHIN_S
        while not list(lock.rglob("window.lock")):
            assert first.poll() is None, f"the window did not open: {complaint(first)}"
            assert time.monotonic() < deadline, "the window takes too long to open"
            time.sleep(0.1)
        second = started(program, surroundings)
        assert second.returncode == 0, f"a second start fails: {second.stderr}"
        assert first.poll() is None, f"the window has gone: {complaint(first)}"
    words = complaint(first)
    assert "Traceback" not in words, words


@contextmanager
def running(program: str, surroundings: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The program with its window; asked to end afterwards."""
    process = subprocess.Popen(
        [program], env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=30)


def complaint(process: subprocess.Popen[str]) -> str:
    """What a process that has ended wrote."""
    assert process.stdout
    return process.stdout.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
