"""The power goes at any write to the journal: it opens again, with all that had been said to be in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fire.amount import IS_LONG
from tests.fire.running import command, figures_of
from tests.fire.sqlite_disk import why_not

# Every how many writes; each such moment is tried with four disks that the drive may have made of it.
EVERY = {"session": 7, "merge": 5, "migration": 9}


@pytest.mark.slow
@pytest.mark.skipif(why_not() is not None, reason=str(why_not()))
@pytest.mark.parametrize("name", EVERY)
def test_power_lost_at_any_write_takes_nothing_that_was_done(name: str, tmp_path: Path) -> None:
    """All that was written, only what was synced, and parts of the rest: each opens, sound, with what was told."""
    every = 1 if IS_LONG else EVERY[name]
    writes, opened = figures_of(command("losing_power", name, tmp_path, every))
    assert writes > 100 and opened >= 4 * (writes // every)
