"""Guards against a fault of Qt's Python binding that kills the process after a few thousand calls."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.qt

CALLS = 3_000
# PySide6 6.12.0 drops one reference to None at each call that returns nothing; on Python 3.11 None is then freed.
COUNT = f"""
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

timer, image, thing = QTimer(), QImage(1, 1, QImage.Format.Format_RGB32), QObject()
timer.setInterval(1), image.fill(0), thing.setObjectName("once")
before = sys.getrefcount(None)
for _ in range({CALLS} // 3):
    timer.setInterval(1)
    image.fill(0)
    thing.setObjectName("again")
print(before - sys.getrefcount(None))
"""


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: nothing to count"
)
def test_calls_that_return_nothing_keep_the_references_to_none() -> None:
    """Three thousand of them lose none, in a process of its own that may die of it."""
    result = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) < CALLS // 100
