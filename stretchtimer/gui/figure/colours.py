"""The colours of the figure: clothes, skin in six tones, the warm muscle and the things around, light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor

from stretchtimer.gui.theme.theme import Theme

LIGHT: Final[Mapping[str, str]] = {
    "ground": "#F3F5F6",
    "floor": "#E3E8EA",
    "wall": "#DCE3E6",
    "wall_edge": "#C3CDD1",
    "shadow": "#2E4550",
    "hint": "#8C9AA1",
    "top": "#5F93A0",
    "top_line": "#3F6874",
    "leg": "#2F4A5C",
    "leg_low": "#37556A",
    "leg_far": "#8FA3AF",
    "leg_line": "#1B2E3A",
    "hot": "#FFC98C",
    "amber": "#FF9355",
    "core": "#FF6A3D",
    "rim": "#EE4A2E",
    "dim": "#D98A74",
    "halo": "#FF6A3C",
    "wood": "#C79B6F",
    "wood_dark": "#A97F56",
    "metal": "#8C98A2",
    "metal_dark": "#5F6C78",
    "metal_light": "#C3CBD1",
    "mat": "#A9C3B4",
    "mat_dark": "#8FAD9D",
    "strap": "#E0A83E",
    "cushion": "#E9DFCF",
}
DARK: Final[Mapping[str, str]] = {
    "ground": "#0E1315",
    "floor": "#192124",
    "wall": "#222C30",
    "wall_edge": "#38444A",
    "shadow": "#000000",
    "hint": "#75838A",
    "top": "#5C96A6",
    "top_line": "#35606D",
    "leg": "#4A6B82",
    "leg_low": "#517489",
    "leg_far": "#2C4152",
    "leg_line": "#263A48",
    "hot": "#FFD29A",
    "amber": "#FF9E60",
    "core": "#FF7645",
    "rim": "#F2542F",
    "dim": "#C97E6A",
    "halo": "#FF6B38",
    "wood": "#8D6B4D",
    "wood_dark": "#6B5039",
    "metal": "#5A6873",
    "metal_dark": "#3E4A54",
    "metal_light": "#7C8B96",
    "mat": "#3F5C52",
    "mat_dark": "#314A42",
    "strap": "#D9A441",
    "cushion": "#4A4A48",
}
ALPHAS: Final[Mapping[bool, Mapping[str, int]]] = {
    False: {"shadow": 46, "halo": 95},
    True: {"shadow": 120, "halo": 120},
}
"""By darkness, the tokens that are never opaque, 0 to 255."""

# lightest first: skin, far skin, line, ear, hair on a light stage, hair on a dark one
SKINS: Final[tuple[tuple[str, str, str, str, str, str], ...]] = (
    ("#F2D3BD", "#DBB59D", "#B9866B", "#E2BAA0", "#4A3630", "#7A5A4A"),
    ("#E6BD9F", "#CC9F83", "#A9745A", "#D3A486", "#3A2C30", "#6E5450"),
    ("#D4A27D", "#B88662", "#8E5F42", "#C08C67", "#33272A", "#5E4844"),
    ("#B57F5A", "#986646", "#6F452C", "#A06D4A", "#2B2021", "#4C3A36"),
    ("#8D5C3F", "#734830", "#50301E", "#7B4E34", "#231A1A", "#403230"),
    ("#633F2C", "#4E3021", "#331E13", "#563525", "#1B1415", "#3A2E2C"),
)
DIMMED: Final = 0.16  # how much darker skin is on a dark stage


def figure_colours(*, dark: bool, skin: int = 1, ground: QColor | None = None) -> dict[str, QColor]:
    """The colour of every token.

    `skin` counts from 0, the lightest of six tones. `ground` is what the figure stands before, if not the stage.
    """
    colours = {token: QColor(value) for token, value in (DARK if dark else LIGHT).items()}
    for token, alpha in ALPHAS[dark].items():
        colours[token].setAlpha(alpha)
    near, far, line, ear, hair, hair_in_dark = SKINS[skin]
    body = {
        "skin": near,
        "skin_far": far,
        "skin_line": line,
        "ear": ear,
        "hair": hair_in_dark if dark else hair,
    }
    colours |= {token: QColor(value) for token, value in body.items()}
    if dark:
        for token, share in (("skin_far", 1.4), ("skin", 0.25), ("ear", 0.3), ("skin_line", 1.2)):
            colours[token] = _mixed(colours[token], colours["ground"], DIMMED * share)
    if ground is not None:
        colours["ground"] = QColor(ground)
    return colours


def theme_colours(theme: Theme, ground: str) -> dict[str, QColor]:
    """The same as the window's theme and the person's settings have it."""
    c, skin = theme.colours, theme.skin - 1
    if ground != c.hero_well:
        return figure_colours(dark=theme.is_dark, skin=skin, ground=QColor(ground))
    colours = figure_colours(dark=True, skin=skin, ground=QColor(ground))  # dark in either theme
    on_hero = {"floor": c.hero, "wall": c.hero, "wall_edge": c.hero_line, "shadow": c.hero}
    return colours | {token: QColor(value) for token, value in on_hero.items()}


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    rest = 1 - share
    return QColor.fromRgbF(
        a.redF() * rest + b.redF() * share,
        a.greenF() * rest + b.greenF() * share,
        a.blueF() * rest + b.blueF() * share,
    )
