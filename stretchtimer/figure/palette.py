"""The colours of the figure as tokens of the theme, with their shades. A theme gives each token its colour."""

from __future__ import annotations

from typing import Final

from stretchtimer.figure.shapes import Ink

TOKENS: Final = (
    *("ground", "floor", "wall", "wall_edge", "shadow", "hint"),
    *("skin", "skin_far", "skin_line", "ear", "hair"),
    *("top", "top_line", "leg", "leg_low", "leg_far", "leg_line"),
    *("hot", "amber", "core", "rim", "dim", "halo"),
    *("wood", "wood_dark", "metal", "metal_dark", "metal_light", "mat", "mat_dark", "strap", "cushion"),
)
"""Every token a painter must know. `shadow` and `halo` bring an alpha of their own; `ground` is what lies behind."""

SKIN: Final = Ink("skin")
SKIN_FAR: Final = Ink("skin_far")
EAR: Final = Ink("ear")
HAIR: Final = Ink("hair")
TOP: Final = Ink("top")
TOP_LOW: Final = Ink("top", to="top_line", amount=0.30)
LEG: Final = Ink("leg")
LEG_LOW: Final = Ink("leg_low")
LEG_FAR: Final = Ink("leg_far")
LEG_FOLD: Final = Ink("leg_line", 0.43)
LEG_FOLD_FAR: Final = Ink("leg_line", 0.27)

SHADE_TOP: Final = Ink("top_line", 0.35)  # an arm's shadow on the shirt
SHADE_LEG: Final = Ink("leg_line", 0.27)  # a leg's on the leg behind it
SHADE_SKIN: Final = Ink("skin_line", 0.26)  # skin on skin

FLOOR: Final = Ink("floor")
SHADOW: Final = Ink("shadow")
WALL: Final = Ink("wall")
WALL_EDGE: Final = Ink("wall_edge")
WOOD: Final = Ink("wood")
WOOD_DARK: Final = Ink("wood_dark")
METAL: Final = Ink("metal")
METAL_DARK: Final = Ink("metal_dark")
METAL_LIGHT: Final = Ink("metal_light")
MAT: Final = Ink("mat")
MAT_DARK: Final = Ink("mat_dark")
STRAP: Final = Ink("strap")
CUSHION: Final = Ink("cushion")
HINT: Final = Ink("hint")
