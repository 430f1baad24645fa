"""The muscles that matter most to the person, each on both sides or on one, and what they got this week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stretchtimer.config.sided_setting import parted
from stretchtimer.config.translations import _
from stretchtimer.insight.dose import GroupDose
from stretchtimer.insight.muscles import sided
from stretchtimer.routine.exercise import Side

WORTH_CATCHING_UP_MS = 30_000  # a side that lags by less will be even by tomorrow


@dataclass(frozen=True, slots=True)
class Focus:
    """A muscle group, and the side of it that matters."""

    group: str
    side: Side = Side.BOTH

    @property
    def sides(self) -> tuple[Side, ...]:
        """Left before right, as they are shown."""
        return (Side.LEFT, Side.RIGHT) if self.side is Side.BOTH else (self.side,)

    @property
    def words(self) -> str:
        """Within a sentence: "calves", "the left calf"."""
        muscle = sided(self.group, self.side)
        return muscle if self.side is Side.BOTH else _("the {muscle}").format(muscle=muscle)


@dataclass(frozen=True, slots=True)
class FocusDose:
    """What a focus muscle was stretched; the side that does not matter is only what the other is held against."""

    focus: Focus
    dose: GroupDose

    @property
    def behind(self) -> Focus | None:
        """The side that is behind by what is worth catching up, if it is one that matters."""
        lagging = self.dose.lagging
        if lagging not in self.focus.sides or self.dose.behind_ms < WORTH_CATCHING_UP_MS:
            return None
        return Focus(self.focus.group, lagging)


def focuses(words: Sequence[str]) -> tuple[Focus, ...]:
    """As the settings have them: "quads", "calf right"; the most important first."""
    return tuple(Focus(name, Side(side or "both")) for name, side in map(parted, words))


def focus_doses(focus: Sequence[Focus], doses: Mapping[str, GroupDose]) -> tuple[FocusDose, ...]:
    """The dose of each of `focus`, by `dose.doses`, in the same order."""
    return tuple(FocusDose(each, doses.get(each.group, GroupDose(each.group))) for each in focus)
