"""Where what is dragged would come to lie. Pure numbers."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.gui.editor.steps.row import Row
from stretchtimer.routine.editing.arranging import Spot

OUT_OF_ROUND = 0.8  # of the height of a round's last row: below, it is the gap behind the round


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap between rows, and whether it is at the upper or the lower edge of the row that was pointed at."""

    spot: Spot
    is_above: bool


def gap_at(row: Row, share: float, *, holds_round: bool) -> Gap:
    """The gap that is meant by pointing at `row`, `share` of its height from its top.

    What `holds_round` cannot lie in a round: it goes before or behind it.
    """
    is_above = share < 0.5
    item = row.spot.item
    if holds_round and row.is_in_box:
        return Gap(Spot(item if is_above and row.is_round else item + 1), is_above and row.is_round)
    if row.is_round:
        return Gap(Spot(item), True) if is_above else Gap(Spot(item, 0), False)
    if row.spot.step is None:
        return Gap(Spot(item if is_above else item + 1), is_above)
    if row.is_last_in_round and share > OUT_OF_ROUND:
        return Gap(Spot(item + 1), False)
    return Gap(Spot(item, row.spot.step + (0 if is_above else 1)), is_above)
