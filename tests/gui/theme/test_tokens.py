"""The table of the look against what people can see."""

from __future__ import annotations

from dataclasses import fields

import pytest

from stretchtimer.gui.theme.contrast import HIGH_CONTRAST
from stretchtimer.gui.theme.tokens import DARK, LIGHT, TYPE, Colours, Size

TEXT_AA, SHAPE_AA = 4.5, 3.0
TEXT_AAA = 7.0  # what high contrast is for
THEMES = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"]
)
PAIRS = (
    *(
        (text, ground)
        for text in ("text", "text_2", "text_3")
        for ground in ("bg", "sidebar", "surface", "surface_2")
    ),
    *(
        ("text", ground)
        for ground in ("raised", "surface_3", "accent_soft", "caution_soft", "danger_soft", "warm_soft")
    ),
    *(("text_2", ground) for ground in ("raised", "surface_3", "danger_soft", "warm_soft")),
    ("accent_text", "accent_soft"),
    ("accent_text", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_press"),
    ("warm_text", "surface"),
    ("warm_text", "sidebar"),
    ("warm_text", "warm_soft"),
    ("warm_text", "warm_soft_2"),
    ("caution", "caution_soft"),
    ("caution", "surface"),
    ("danger", "danger_soft"),
    ("danger", "surface"),
    ("on_hero", "hero"),
    ("on_hero", "hero_well"),
    ("on_hero_2", "hero"),
    ("on_hero_button", "hero_button"),
    ("on_seg_move", "seg_move"),
)
SHAPES = (
    *((line, ground) for line in ("control", "focus", "accent") for ground in ("bg", "sidebar", "surface")),
    ("warm", "bg"),
    ("warm", "surface"),
    ("on_hero", "hero"),  # the focus on the hero card
    ("hero_button", "hero"),
    ("control", "surface_3"),  # the knob and outline of a switch that is off
    ("on_accent", "accent"),  # and the knob of one that is on
    ("seg_hold", "bg"),
)


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(colours: Colours, text: str, ground: str) -> None:
    """Text reaches 4.5 to 1."""
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= TEXT_AA


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_high_contrast_is_high(text: str, ground: str) -> None:
    """There, text reaches 7 to 1."""
    assert contrast(getattr(HIGH_CONTRAST, text), getattr(HIGH_CONTRAST, ground)) >= TEXT_AAA


@THEMES
@pytest.mark.parametrize(("line", "ground"), SHAPES)
def test_outlines_can_be_seen(colours: Colours, line: str, ground: str) -> None:
    """What shows where a field is, or a switch, or the keyboard, reaches 3 to 1."""
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= SHAPE_AA


@pytest.mark.parametrize(
    "line", ["border", "border_2", "hero_line", "warm_line", "caution_line", "danger_line"]
)
def test_in_high_contrast_every_line_is_seen(line: str) -> None:
    """Cards too, which elsewhere are told by their fill."""
    assert contrast(getattr(HIGH_CONTRAST, line), HIGH_CONTRAST.bg) >= SHAPE_AA


def test_light_and_dark_are_each_complete() -> None:
    """No colour of one set was forgotten in the other: hardly any is the same in both."""
    same = [f.name for f in fields(Colours) if getattr(LIGHT, f.name) == getattr(DARK, f.name)]
    assert same == ["scrim_alpha"]


def test_lines_hold_their_letters() -> None:
    """Except the digits of the ring, which stand alone, a line is at least as high as its letters."""
    running = [getattr(TYPE, f.name) for f in fields(TYPE) if not f.name.startswith("digits")]
    assert all(style.line >= style.px for style in running)


def test_things_to_press_are_large_enough() -> None:
    """Every height that is pressed reaches the 24 px of WCAG 2.2."""
    assert min(Size.BUTTON_SMALL, Size.CHIP, Size.ICON_BUTTON, Size.NAV, Size.ROW) >= 24
