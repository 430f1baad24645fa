from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stretchtimer.config.language import PSEUDO_MIRRORED

HERE = Path(__file__).parent


@pytest.mark.slow
def test_every_word_of_the_window_can_be_translated_and_run_from_right_to_left() -> None:
    """The walk through every page and state, in a process that was started in the language that nobody speaks."""
    _walk("walk.py", PSEUDO_MIRRORED)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "pt_BR"])  # which need the most room
def test_large_text_is_not_cut(language: str) -> None:
    """The same walk with text of twice the size."""
    _walk("roomy.py", language)


def _walk(module: str, language: str) -> None:
    walk = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(HERE / module)],
        cwd=HERE.parents[2],
        env={**os.environ, "SPEAKING": language},
        capture_output=True,
        text=True,
        check=False,
    )
    assert walk.returncode == 0, walk.stdout[-4000:]
