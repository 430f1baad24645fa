"""What tests of files need from the machine."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_NOBODY = 65_534


@pytest.fixture
def guarded(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose permissions count: root, who may read anything, is somebody else while the test runs."""
    folder = Path(tempfile.mkdtemp())
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root:
        os.chown(folder, _NOBODY, _NOBODY)
        os.seteuid(_NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        for inside in folder.rglob("*"):
            inside.chmod(0o700)
        shutil.rmtree(folder)
