"""Measures what the project promises: `make bench`. Prints a table, and ends with 1 where a limit is not held."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import costs
import editing
import figures
import first_frame
import history
import journal
import laying_out
import memory
import merging
import picking
import sound
import stalls
from row import Row, print_heading, print_row, read_json, write_json


def appending(short: bool) -> list[Row]:
    """The time that 19 of 20 entries keep to. The slowest one is told too: a disk has moods of its own."""
    taken = sorted(journal.append_ms(100 if short else 1_000))
    note = f"the slowest of {len(taken):,} {taken[-1]:.1f} ms"
    return [Row("entry written to the journal", taken[len(taken) * 19 // 20], 20, "ms", note)]


PARTS = (
    laying_out.rows,
    figures.rows,
    appending,
    history.rows,
    merging.rows,
    first_frame.rows,
    costs.rows,
    memory.rows,
    editing.rows,
    picking.rows,
    stalls.rows,
    sound.rows,
)


def main() -> int:
    """Run every part of the bench, one after the other so that none disturbs another."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--short", action="store_true", help="fewer and shorter runs")
    parser.add_argument("--out", type=Path, help="also write the figures to this JSON file")
    parser.add_argument(
        "--against", type=Path, help="hold the figures against those of an earlier run's JSON file"
    )
    options = parser.parse_args()
    try:
        earlier = read_json(options.against) if options.against else {}
    except (OSError, ValueError) as error:
        parser.error(f"{options.against}: {error}")
    print_heading(earlier)
    rows = []
    for part in PARTS:
        for row in part(options.short):
            print_row(row, earlier)
            rows.append(row)
    if options.out:
        write_json(rows, options.out)
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
