"""Memory that is free again goes back to the system."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

OF_ONES_OWN = """
from pathlib import Path
from stretchtimer.gui.heap import give_back_what_is_free

def own_kib():
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in rollup if line.startswith("Anonymous:"))

def make_and_drop():
    rows = [b"x" * 600_000 for _row in range(40)]
    kept = [b"y" * 1_000 for _small in range(40)]
    del rows
    return kept

bytearray(30_000_000)  # from here on glibc takes the like from its heap
if {gives_back}:
    give_back_what_is_free()
before = own_kib()
kept = make_and_drop()
print(own_kib() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries are not told anything")
@pytest.mark.parametrize(("gives_back", "is_held"), [(True, False), (False, True)])
def test_large_buffers_that_are_free_do_not_stay(gives_back: bool, is_held: bool) -> None:
    """Of 24 MB that were needed for a moment nothing is left; a small thing behind them held them before."""
    code = OF_ONES_OWN.format(gives_back=gives_back)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (int(done.stdout) > 10_000) == is_held
