"""Tables of words: in colour and cut to the width at a terminal, plain and whole elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from stretchtimer.cli.saying import harmless, say

GAP = "  "


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words under `headings`. Columns whose number is in `right` are set to the right."""

    headings: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    title: str = ""
    right: frozenset[int] = frozenset()


def show(table: Table) -> None:
    """Print `table` as the output at hand can take it."""
    if sys.stdout.isatty():
        _show_richly(table)
    else:
        _show_plainly(table)


def _show_plainly(table: Table) -> None:
    lines = [table.headings, *table.rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    if table.title:
        say(table.title)
    for line in lines:
        cells = (
            cell.rjust(width) if place in table.right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        say(GAP.join(cells).rstrip())


def _show_richly(table: Table) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    console = Console()
    if table.title:
        console.print(Text(table.title, "bold"))
    grid = RichTable(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for place, heading in enumerate(table.headings):
        justify = "right" if place in table.right else "left"
        grid.add_column(heading, justify=justify, overflow="ellipsis", no_wrap=place == 0)  # type: ignore[arg-type]
    for row in table.rows:
        grid.add_row(*(Text(harmless(cell)) for cell in row))
    console.print(grid)
