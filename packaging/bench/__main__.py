"""Measures what the project promises: `make bench`. Prints a table, and ends with 1 where a limit is not held."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import first_frame
import laying_out
from row import print_table, write_json

ROOMS = (laying_out, first_frame)


def main() -> int:
    """Run every room of the bench, one after the other so that none disturbs another."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--short", action="store_true", help="fewer and shorter runs")
    parser.add_argument("--out", type=Path, help="also write the figures to this JSON file")
    options = parser.parse_args()
    rows = [row for room in ROOMS for row in room.rows(options.short)]
    print_table(rows)
    if options.out:
        write_json(rows, options.out)
    return 0 if all(row.ok for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
