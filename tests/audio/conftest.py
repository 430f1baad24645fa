"""A real sound server, for the tests that ask for one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.audio.sound_server import SoundServer, why_no_server


@pytest.fixture(name="server")
def _server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server of this test's own, running; with `CI` set, a missing one is a failure."""
    if reason := why_no_server():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no sound server: {reason}")
    server = SoundServer(tmp_path / "sound")
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    server.start()
    yield server
    server.kill()
