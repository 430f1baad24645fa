from __future__ import annotations

import pytest

from stretchtimer.insight.dose import GroupDose, SideDose
from stretchtimer.insight.focus import Focus, FocusDose, focus_doses, focuses
from stretchtimer.routine.exercise import Side

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH
RIGHT_BEHIND = GroupDose("calf", SideDose(90_000), SideDose(60_000))


def test_the_words_of_the_settings_are_understood() -> None:
    """A muscle alone is both of them; names of two words keep both."""
    assert focuses(("quads", "calf right", "outer hip left", "outer hip")) == (
        Focus("quads", BOTH),
        Focus("calf", RIGHT),
        Focus("outer hip", LEFT),
        Focus("outer hip", BOTH),
    )


def test_a_sentence_names_the_side() -> None:
    """As it is listed with others."""
    told = [focus.words for focus in focuses(("calf", "calf left", "feet right"))]
    assert told == ["calves", "the left calf", "the right foot"]


def test_each_focus_has_its_dose() -> None:
    """In the order of the focus; a muscle that was not stretched has none."""
    calf, feet = focuses(("calf right", "feet"))
    found = focus_doses((feet, calf), {"calf": RIGHT_BEHIND})
    assert found == (FocusDose(feet, GroupDose("feet")), FocusDose(calf, RIGHT_BEHIND))


@pytest.mark.parametrize(
    ("side", "right_ms", "behind"),
    [
        (BOTH, 60_000, Focus("calf", RIGHT)),
        (RIGHT, 60_000, Focus("calf", RIGHT)),
        (LEFT, 60_000, None),
        (BOTH, 60_001, None),
        (RIGHT, 90_000, None),
    ],
)
def test_a_side_that_is_behind_counts_if_it_matters(side: Side, right_ms: int, behind: Focus | None) -> None:
    """From half a minute on; that the left one is ahead is nothing to whom only the left one matters."""
    dose = GroupDose("calf", SideDose(90_000), SideDose(right_ms))
    assert FocusDose(Focus("calf", side), dose).behind == behind
