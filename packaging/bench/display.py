"""A display to draw on while measuring: one of our own, so that nobody's desktop is in the way."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment variables of a display: a fresh Xvfb, or Qt's offscreen one where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()  # comes when it takes connections; empty if it gave up
        yield (
            {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
            if number
            else {"QT_QPA_PLATFORM": "offscreen"}
        )
    finally:
        server.terminate()
        server.wait()
