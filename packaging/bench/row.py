"""One line of the table: what was measured, and what it may be at most."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
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
FIGURE = 12  # of each of the others
NOISE = 0.15  # of a figure: as far apart are two runs on a machine that does other things as well

Earlier = Mapping[str, float]  # the figures of another run, by their rows' names


def print_heading(earlier: Earlier) -> None:
    """What the columns of the table are."""
    columns = ("measured", "limit", *(("earlier",) if earlier else ()))
    print(f"{'what':{WIDTH}}  {'  '.join(column.rjust(FIGURE) for column in columns)}")


def print_row(row: Row, earlier: Earlier) -> None:
    """One line of the table, at once: the next may take minutes."""
    mark = "ok" if row.ok else "TOO MUCH"
    note = f"  ({row.note})" if row.note else ""
    figures = f"{told(row.measured, row.unit)}  {told(row.limit, row.unit)}"
    if earlier:
        before = earlier.get(row.name)
        figures += f"  {told(before, row.unit) if before is not None else 'new'.rjust(FIGURE)}"
        mark += changed(row.measured, before)
    print(f"{row.name:{WIDTH}}  {figures}  {mark}{note}", flush=True)


def changed(measured: float, before: float | None) -> str:
    """By how much more or less it is than before, where that is more than noise; else nothing."""
    if before is None or abs(measured - before) <= NOISE * abs(before):
        return ""
    if not before:
        return ", was nothing"
    return f", {abs(measured / before - 1):.0%} {'more' if measured > before else 'less'} than before"


def told(figure: float, unit: str) -> str:
    """A figure and its unit, as wide as a column."""
    return f"{figure:,.3g} {unit}".rjust(FIGURE) if figure < 1_000 else f"{figure:,.0f} {unit}".rjust(FIGURE)


def write_json(rows: Sequence[Row], path: Path) -> None:
    """The rows as a list of objects, for a later run to be held against."""
    objects = [asdict(row) | {"ok": row.ok} for row in rows]
    path.write_text(json.dumps(objects, indent=2) + "\n", encoding="utf-8")


def read_json(path: Path) -> Earlier:
    """The figures that `write_json` wrote. Raises OSError or ValueError where there are none."""
    try:
        return {row["name"]: float(row["measured"]) for row in json.loads(path.read_text(encoding="utf-8"))}
    except (KeyError, TypeError) as error:
        raise ValueError("it does not have the rows of a bench") from error
