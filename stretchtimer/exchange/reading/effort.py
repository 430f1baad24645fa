"""How hard a share of threshold power feels.

The levels of power and the ratings are those of Andrew Coggan's table of power-based training levels (2001; Allen and
Coggan, Training and Racing with a Power Meter), whose ratings are on Borg's CR10 scale: under 55 % below 2, to 75 % 2
to 3, to 90 % 3 to 4, to 105 % 4 to 5, to 120 % 6 to 7, above that over 7. Where a level spans two ratings, its lower
half has the lower one.
"""

from __future__ import annotations

from stretchtimer.config.translations import _

# The highest share of threshold power that still has the effort beside it.
LEVELS = ((0.55, 1), (0.65, 2), (0.83, 3), (0.98, 4), (1.05, 5), (1.13, 6), (1.20, 7), (1.50, 8))
ABOVE = 9
ALL_OUT = 10
AS_YOU_LIKE = 3


def effort_of(share: float) -> int:
    """The effort on the CR10 scale, 1 to 9, of a share of threshold power; 1.0 is the threshold itself."""
    return next((effort for most, effort in LEVELS if share <= most), ABOVE)


def words_of(effort: int) -> str:
    """An effort of 0 to 10 in words, after those of the scale."""
    return (
        _("Nothing at all."),
        _("Very light."),
        _("Light."),
        _("Moderate."),
        _("Somewhat hard."),
        _("Hard."),
        _("Hard."),
        _("Very hard."),
        _("Very hard."),
        _("Very hard."),
        _("All out."),
    )[effort]
