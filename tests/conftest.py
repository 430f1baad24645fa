"""What holds for every test: a home of its own, nothing said to the log, nothing left running."""

from __future__ import annotations

import importlib.util
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from weakref import WeakSet

import pytest
from hypothesis import settings

# Before anything is said: in English, whatever this machine speaks; a walk in another language names it.
os.environ["LANGUAGE"] = os.environ.get("SPEAKING", "en")

GRACE_S = 1.0  # a thread that was told to stop may take this long

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings in the run that has no Qt either."""
    if importlib.util.find_spec("PySide6") is None:
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "pytest-qt's own; without Qt it means nothing")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs Qt where there is none."""
    if importlib.util.find_spec("PySide6") is None:
        absent = pytest.mark.skip(reason="made without Qt")
        for item in items:
            if item.get_closest_marker("qt"):
                item.add_marker(absent)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The app's folders of this test: empty, under `tmp_path`, and nobody's real ones."""
    home = tmp_path / "stretchtimer-home"
    monkeypatch.setenv("STRETCHTIMER_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse; one that expects it looks, then calls `caplog.clear()`."""
    yield
    said = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)  # type: ignore[arg-type]
        if record.levelno >= logging.WARNING
    ]
    if said:
        pytest.fail("logged, and not looked at: " + "; ".join(said))


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + GRACE_S
    for thread in set(threading.enumerate()) - before:
        thread.join(max(until - time.monotonic(), 0))
    left = [thread.name for thread in set(threading.enumerate()) - before]
    if left:
        pytest.fail("threads left running: " + ", ".join(left))


@pytest.fixture(autouse=True)
def _no_qt_clockwork_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a QTimer or a QThread running."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        yield
        return
    timers = _watched(monkeypatch, core.QTimer)
    threads = _watched(monkeypatch, core.QThread)
    yield
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    left = _still(core, timers, "isActive") + _still(core, threads, "isRunning")
    if left:
        pytest.fail("left running: " + ", ".join(left))


def _watched(monkeypatch: pytest.MonkeyPatch, kind: Any) -> WeakSet[Any]:
    """Every object of `kind` that is started from now on."""
    started: WeakSet[Any] = WeakSet()
    start = kind.start

    def start_and_note(self: Any, *args: Any) -> None:
        started.add(self)
        start(self, *args)

    monkeypatch.setattr(kind, "start", start_and_note)
    return started


def _still(core: ModuleType, objects: WeakSet[Any], question: str) -> list[str]:
    """Those of `objects` that Qt still knows and that answer yes to `question`, stopped and told by name."""
    from shiboken6 import isValid

    left = [thing for thing in list(objects) if isValid(thing) and getattr(thing, question)()]
    for thing in left:
        if isinstance(thing, core.QTimer):
            thing.stop()
    return [f"{type(thing).__name__} of {thing.parent()!r}" for thing in left]
