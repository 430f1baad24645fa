"""One line of the table: what was measured, and what it may be at most."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its limit, both in `unit`. Smaller is better, and the limit itself still holds."""

    name: str
    measured: float
    limit: float
    unit: str
    note: str = ""

    @property
    def ok(self) -> bool:
        """Whether the limit is held."""
        return self.measured <= self.limit


def print_table(rows: Sequence[Row]) -> None:
    """The rows as a plain table on standard output."""
    width = max(len(row.name) for row in rows)
    print(f"{'what':{width}}  {'measured':>12}  {'limit':>12}")
    for row in rows:
        mark = "ok" if row.ok else "TOO MUCH"
        note = f"  ({row.note})" if row.note else ""
        print(
            f"{row.name:{width}}  {told(row.measured, row.unit)}  {told(row.limit, row.unit)}  {mark}{note}"
        )


def told(figure: float, unit: str) -> str:
    """A figure and its unit, twelve characters wide."""
    return f"{figure:,.3g} {unit}".rjust(12) if figure < 1_000 else f"{figure:,.0f} {unit}".rjust(12)


def write_json(rows: Sequence[Row], path: Path) -> None:
    """The rows as a list of objects, for a later run to be held against."""
    objects = [asdict(row) | {"ok": row.ok} for row in rows]
    path.write_text(json.dumps(objects, indent=2) + "\n", encoding="utf-8")
