"""How long the parts of a body are, as fractions of standing height.

Proportions of Drillis and Contini as tabulated by Winter, Biomechanics and Motor Control of Human Movement (thigh .245,
shank .246, upper arm .186, forearm .146, ankle height .039, foot .152, trunk .288); palm, toes and the half widths of
hips and shoulders are rounded.
"""

from __future__ import annotations

from typing import Final

THIGH: Final = 0.245
SHANK: Final = 0.246
ANKLE_HEIGHT: Final = 0.039
HEEL_BACK: Final = 0.035  # ankle to heel, along the sole
BALL: Final = 0.075  # ankle to ball, along the sole
TOES: Final = 0.042
FOOT_FRONT: Final = 0.069  # the foot as seen from the front, ankle to toe tips
TRUNK: Final = 0.288
HEAD_CENTRE: Final = 0.117  # top of the trunk to the middle of the head
HEAD_RADIUS: Final = 0.062
UPPER_ARM: Final = 0.186
FOREARM: Final = 0.146
PALM: Final = 0.050  # wrist to middle of the palm
HAND: Final = 0.100
HIP_HALF: Final = 0.052
SHOULDER_HALF: Final = 0.129
