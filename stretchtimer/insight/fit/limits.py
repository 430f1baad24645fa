"""How short and how long a step may become when a routine is fitted."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.insight.coach.long_before import MOST_MS
from stretchtimer.insight.coach.much import ENOUGH_MS
from stretchtimer.insight.coach.shortening import LEAST_HOLD_MS
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.model import Span, When

# Holds of 10 to 30 s are recommended, 30 to 60 s for older people, each 2 to 4 times (ACSM). Before training, 20 s is
# what the founding article asks for; after it, 30 s did as well as 60 s and better than 15 s (Bandy & Irion 1994).
FLOOR_BEFORE_MS = 20_000
FLOOR_AFTER_MS = 30_000
LONGEST_HOLD_MS = 60_000
MOST_SETS = 4
# A warm-up raises for 5 to 10 min (RAMP, Jeffreys 2007), a cool-down takes 5 to 15 (Van Hooren & Peake 2018).
LONGEST_WARM_UP_MS = 600_000
LONGEST_COOL_DOWN_MS = 900_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds for a routine made for `when`, done by a person with these `doses`."""

    when: When
    doses: Doses

    def least_hold_ms(self, hold_ms: int) -> int:
        """What a hold made as `hold_ms` may come down to; never more than that."""
        usual = FLOOR_AFTER_MS if self.when is When.AFTER else FLOOR_BEFORE_MS
        return min(hold_ms, max(usual, LEAST_HOLD_MS, self.doses.least_hold_ms))

    def longest_range_ms(self, span: Span) -> int:
        """What the later end of an open-ended time may become; never less than it is."""
        usual = LONGEST_WARM_UP_MS if self.when is When.BEFORE else LONGEST_COOL_DOWN_MS
        return max(span.max_ms, usual)

    @property
    def most_of_a_muscle_ms(self) -> int:
        """How long one side of a muscle may be stretched in all before the coach would speak of it."""
        return MOST_MS if self.when is When.BEFORE else ENOUGH_MS
