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


WIDTH = 46  # of the first column


def print_heading() -> None:
    """What the columns of the table are."""
    print(f"{'what':{WIDTH}}  {'measured':>12}  {'limit':>12}")


def print_row(row: Row) -> None:
    """One line of the table, at once: the next may take minutes."""
    mark = "ok" if row.ok else "TOO MUCH"
    note = f"  ({row.note})" if row.note else ""
    figures = f"{told(row.measured, row.unit)}  {told(row.limit, row.unit)}"
    print(f"{row.name:{WIDTH}}  {figures}  {mark}{note}", flush=True)


def told(figure: float, unit: str) -> str:
    """A figure and its unit, twelve characters wide."""
    return f"{figure:,.3g} {unit}".rjust(12) if figure < 1_000 else f"{figure:,.0f} {unit}".rjust(12)


def write_json(rows: Sequence[Row], path: Path) -> None:
    """The rows as a list of objects, for a later run to be held against."""
    objects = [asdict(row) | {"ok": row.ok} for row in rows]
    path.write_text(json.dumps(objects, indent=2) + "\n", encoding="utf-8")
