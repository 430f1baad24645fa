"""What the person usually does where a file does not say: holds, time to get ready, which side first."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.settings import Settings
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from stretchtimer.routine.step_keys import READY_MS, SWITCH_MS


@dataclass(frozen=True, slots=True)
class Doses:
    """The person's own doses. A hold that is None is left to the exercise; `Doses()` changes nothing.

    No stretch is held for less than `least_hold_ms`, whatever a file says: it is for those whose muscles take longer.
    For them, 30 to 60 s are suggested from age 65 on (position stand of the ACSM, Garber 2011).
    """

    hold_before_ms: int | None = None
    hold_after_ms: int | None = None
    least_hold_ms: int = 0
    ready_ms: int = READY_MS
    switch_ms: int = SWITCH_MS
    first_side: Side = Side.RIGHT

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both sides, in the order they are done."""
        return self.first_side, self.first_side.other

    def hold_ms(self, exercise_ms: int, when: When) -> int:
        """How long a stretch is held that the step says nothing of, in a routine made for `when`."""
        usual = {When.BEFORE: self.hold_before_ms, When.AFTER: self.hold_after_ms}.get(when)
        return exercise_ms if usual is None else usual


def doses_of(settings: Settings) -> Doses:
    """What the person's settings ask for."""
    return Doses(
        hold_before_ms=settings.hold_before * 1_000,
        hold_after_ms=settings.hold_after * 1_000,
        least_hold_ms=settings.least_hold * 1_000 if settings.longer_holds else 0,
        ready_ms=settings.ready * 1_000,
        switch_ms=settings.switch * 1_000,
        first_side=Side(settings.first_side),
    )
