"""Killed at any moment of anything that writes: all that was said to be done is there, and nothing is half there."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fire.all_works import WORKS
from tests.fire.amount import amount
from tests.fire.running import command, figures_of

KILLS = amount(8, 50)  # of each piece of work
AT_ONCE = 2
SEED = 20_261_122


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes in another way")
def test_killed_at_any_moment_nothing_is_lost(tmp_path: Path) -> None:
    """Sessions, merges, migrations, syncs, backups, copies, routines, settings: each killed at moments by chance."""

    def told_of(name: str) -> list[int]:
        folder = tmp_path / name
        folder.mkdir()
        told: list[int] = figures_of(command("killing", name, folder, KILLS, SEED))
        return told

    with ThreadPoolExecutor(AT_ONCE) as pool:
        counts = list(pool.map(told_of, WORKS))
    assert sum(map(len, counts)) == KILLS * len(WORKS)
    assert any(0 in told for told in counts) and any(max(told) > 1 for told in counts)  # early, and half-way
