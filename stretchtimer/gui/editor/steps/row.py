"""What a row of the list tells: a step, or the head of a round above its steps."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.figure.definition import Figure
from stretchtimer.routine.editing.arranging import Spot

UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `spot` is the gap before it; `round_key` the round that a step is in.

    `rounds` is above 0 for the head of a round. `fault` is what is wrong with its lines in the file, `remark` what the
    coach has to say of it, in a word or two.
    """

    key: int
    title: str
    detail: str
    time: str
    spot: Spot
    figure: Figure | None = None
    picture: Path | None = None  # shown instead
    round_key: int | None = None
    is_last_in_round: bool = False
    rounds: int = 0
    fault: str = ""
    remark: str = ""

    @property
    def is_round(self) -> bool:
        """Whether it is the head of a round."""
        return self.rounds > 0

    @property
    def is_in_box(self) -> bool:
        """Whether it lies in the box of a round."""
        return self.is_round or self.round_key is not None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        where = _("in a round") if self.round_key is not None else ""
        time = "" if self.time == UNKNOWN else self.time
        return listed((self.title, self.detail, time, where, self.remark))


def moved_words(rows: Sequence[Row], keys: Collection[int]) -> str:
    """Where what was moved stands now, for a screen reader; `keys` are among `rows`."""
    place, first = next((place, row) for place, row in enumerate(rows, 1) if row.key in keys)
    where = _("{place} of {count}").format(place=place, count=len(rows))
    inside = _("in a round") if first.round_key is not None else ""
    more = len(keys) - 1
    others = ngettext("{count} more with it", "{count} more with it", more).format(count=more) if more else ""
    return listed((first.title, where, inside, others))
