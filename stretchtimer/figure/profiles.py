"""How thick the body is along its parts: half widths as fractions of stature.

Each row of a limb's profile is (t, front, back) in side view, (t, outer, inner) in front view; t runs from 0 at the
proximal joint to 1 at the distal one. Trunk rows run from 0 at the hips to 1 at the shoulders, and past both.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

Profile = tuple[tuple[float, float, float], ...]

THIGH_SIDE: Final[Profile] = (
    (0, 0.0520, 0.0560),
    (0.18, 0.0515, 0.0560),
    (0.32, 0.0490, 0.0505),
    (0.52, 0.0435, 0.0410),
    (0.70, 0.0372, 0.0345),
    (0.86, 0.0318, 0.0292),
    (1, 0.0288, 0.0272),
)
THIGH_SIDE_ROOT: Final[Profile] = ((0, 0.0520, 0.0660), (0.10, 0.0525, 0.0640), (0.19, 0.0515, 0.0588))
SHANK_SIDE: Final[Profile] = (
    (0, 0.0288, 0.0272),
    (0.09, 0.0272, 0.0305),
    (0.20, 0.0252, 0.0372),
    (0.31, 0.0240, 0.0405),
    (0.44, 0.0224, 0.0378),
    (0.58, 0.0205, 0.0300),
    (0.72, 0.0186, 0.0222),
    (0.86, 0.0172, 0.0178),
    (1, 0.0166, 0.0164),
)
UPPER_ARM_SIDE: Final[Profile] = (
    (0, 0.0320, 0.0320),
    (0.18, 0.0325, 0.0335),
    (0.38, 0.0285, 0.0308),
    (0.60, 0.0248, 0.0270),
    (0.82, 0.0214, 0.0224),
    (1, 0.0202, 0.0202),
)
FOREARM_SIDE: Final[Profile] = (
    (0, 0.0202, 0.0202),
    (0.12, 0.0222, 0.0206),
    (0.28, 0.0230, 0.0208),
    (0.50, 0.0200, 0.0182),
    (0.74, 0.0160, 0.0150),
    (1, 0.0132, 0.0130),
)
THIGH_FRONT: Final[Profile] = (
    (0, 0.0440, 0.0500),
    (0.20, 0.0455, 0.0505),
    (0.36, 0.0430, 0.0450),
    (0.56, 0.0378, 0.0362),
    (0.76, 0.0320, 0.0302),
    (0.90, 0.0286, 0.0272),
    (1, 0.0272, 0.0260),
)
SHANK_FRONT: Final[Profile] = (
    (0, 0.0272, 0.0260),
    (0.09, 0.0272, 0.0270),
    (0.20, 0.0292, 0.0305),
    (0.31, 0.0302, 0.0318),
    (0.45, 0.0276, 0.0290),
    (0.60, 0.0228, 0.0236),
    (0.75, 0.0184, 0.0188),
    (0.88, 0.0162, 0.0164),
    (1, 0.0156, 0.0158),
)
UPPER_ARM_FRONT: Final[Profile] = (
    (0, 0.0248, 0.0270),
    (0.09, 0.0300, 0.0282),
    (0.20, 0.0318, 0.0285),
    (0.38, 0.0282, 0.0268),
    (0.60, 0.0244, 0.0244),
    (0.82, 0.0210, 0.0212),
    (1, 0.0196, 0.0196),
)
FOREARM_FRONT: Final[Profile] = (
    (0, 0.0196, 0.0196),
    (0.12, 0.0214, 0.0208),
    (0.28, 0.0224, 0.0214),
    (0.50, 0.0194, 0.0186),
    (0.74, 0.0156, 0.0152),
    (1, 0.0132, 0.0130),
)
SHIRT_SIDE: Final[Profile] = (
    (-0.02, 0.046, 0.044),
    (0.10, 0.052, 0.054),
    (0.24, 0.0515, 0.0500),
    (0.40, 0.0475, 0.0425),
    (0.56, 0.0515, 0.0455),
    (0.72, 0.0600, 0.0525),
    (0.86, 0.0610, 0.0560),
    (0.97, 0.0520, 0.0535),
    (1.06, 0.0330, 0.0460),
    (1.13, 0.0140, 0.0370),
)
SHIRT_FRONT: Final[Profile] = (
    (0.10, 0.0880, 0.0880),
    (0.20, 0.0840, 0.0840),
    (0.32, 0.0770, 0.0770),
    (0.45, 0.0755, 0.0755),
    (0.60, 0.0860, 0.0860),
    (0.76, 0.0970, 0.0970),
    (0.86, 0.0945, 0.0945),
    (1.0, 0.0820, 0.0820),
)
PELVIS_SIDE: Final[Profile] = (
    (0.200, 0.0530, 0.0528),
    (0.125, 0.0535, 0.0592),
    (0.055, 0.0535, 0.0642),
    (0, 0.0530, 0.0660),
)
HEM: Final = 0.925  # where leggings end on the shank
SKIN_UNDER_HEM: Final = 0.88  # where the foot's skin begins, under the hem


def half_width(profile: Profile, t: float, side: int) -> float:
    """The half width at t: of the front or outer face for a positive `side`, else of the back or inner one."""
    column = 1 if side > 0 else 2
    if t <= profile[0][0]:
        return profile[0][column]
    for low, high in pairwise(profile):
        if t <= high[0]:
            share = (t - low[0]) / (high[0] - low[0])
            eased = share * share * (3 - 2 * share) * 0.35 + share * 0.65
            return low[column] + (high[column] - low[column]) * eased
    return profile[-1][column]
