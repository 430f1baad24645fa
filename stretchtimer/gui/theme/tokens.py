"""The table of the look: every colour, type size and measure of the window. Widgets ask for them by name.

Measures are px at 100 % scale, colours are sRGB in hex. Text passes 4.5:1 and control outlines 3:1 on the ground
they stand on (WCAG 2.2 AA); tests/gui/theme holds the table to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, named by what they are for."""

    bg: str
    sidebar: str
    surface: str
    surface_2: str
    surface_3: str
    raised: str
    border: str
    border_2: str
    control: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    accent_text: str
    hero: str
    hero_well: str
    hero_line: str
    on_hero: str
    on_hero_2: str
    hero_button: str
    on_hero_button: str
    warm: str
    warm_text: str
    warm_soft: str
    warm_soft_2: str
    warm_line: str
    caution: str
    caution_soft: str
    caution_line: str
    danger: str
    danger_soft: str
    danger_line: str
    focus: str
    bar: str
    heat: tuple[str, str, str, str, str]
    seg_hold: str
    seg_move: str
    seg_cardio: str
    on_seg_move: str
    ahead_hold: str
    ahead_move: str
    ahead_cardio: str
    ahead_gap: str
    scrim: str
    shadow: str
    shadow_alpha: float
    scrim_alpha: float = 0.85


LIGHT = Colours(
    bg="#F3F5F6",
    sidebar="#EAEEEF",
    surface="#FFFFFF",
    surface_2="#EDF1F2",
    surface_3="#E2E8EA",
    raised="#FFFFFF",
    border="#DCE2E4",
    border_2="#C6CFD3",
    control="#74828A",
    text="#11191C",
    text_2="#465359",
    text_3="#5E6B72",
    accent="#0A6767",
    accent_hover="#085858",
    accent_press="#064747",
    on_accent="#FFFFFF",
    accent_soft="#DCEDEC",
    accent_text="#07595A",
    hero="#0C5254",
    hero_well="#17605F",
    hero_line="#3F7C7D",
    on_hero="#FFFFFF",
    on_hero_2="#C4DEDD",
    hero_button="#FFFFFF",
    on_hero_button="#0A4648",
    warm="#DD4A25",
    warm_text="#A8371A",
    warm_soft="#FCEFEA",
    warm_soft_2="#F8DDD3",
    warm_line="#F0CCBF",
    caution="#8A5B00",
    caution_soft="#FBF1DC",
    caution_line="#E8CF97",
    danger="#A5123F",
    danger_soft="#FBE7EC",
    danger_line="#E7A9BA",
    focus="#0A6767",
    bar="#4A9A97",
    heat=("#E6EBED", "#BFDDDB", "#7FBAB7", "#3A8F8D", "#0A6767"),
    seg_hold="#0A6767",
    seg_move="#4FA3A0",
    seg_cardio="#9CCBC8",
    on_seg_move="#0B1416",
    ahead_hold="#B9D6D5",
    ahead_move="#CFE3E2",
    ahead_cardio="#DCEBEA",
    ahead_gap="#D3DBDE",
    scrim="#F3F5F6",
    shadow="#0B2A2A",
    shadow_alpha=0.14,
)

DARK = Colours(
    bg="#0E1315",
    sidebar="#0A0F10",
    surface="#161C1F",
    surface_2="#1F272A",
    surface_3="#2A3438",
    raised="#20282B",
    border="#273135",
    border_2="#38444A",
    control="#75838A",
    text="#EEF3F4",
    text_2="#B0BCC1",
    text_3="#8D9AA0",
    accent="#5CC9C0",
    accent_hover="#74D6CE",
    accent_press="#48B4AB",
    on_accent="#03201F",
    accent_soft="#15322F",
    accent_text="#86DBD4",
    hero="#123A3B",
    hero_well="#1A4748",
    hero_line="#2C6061",
    on_hero="#F1FAF9",
    on_hero_2="#A9CDCB",
    hero_button="#5CC9C0",
    on_hero_button="#03201F",
    warm="#FF7C5C",
    warm_text="#FFA189",
    warm_soft="#2A1B17",
    warm_soft_2="#3D261F",
    warm_line="#57352B",
    caution="#E8BC63",
    caution_soft="#2E2614",
    caution_line="#5A4A22",
    danger="#FF8AA3",
    danger_soft="#381823",
    danger_line="#7A3047",
    focus="#7FE0D8",
    bar="#317E79",
    heat=("#1E2629", "#1C403E", "#28635F", "#3E9690", "#6FD8CF"),
    seg_hold="#5CC9C0",
    seg_move="#37918B",
    seg_cardio="#245F5C",
    on_seg_move="#03201F",
    ahead_hold="#1F4A47",
    ahead_move="#1A3A38",
    ahead_cardio="#172F2E",
    ahead_gap="#2C373C",
    scrim="#0E1315",
    shadow="#000000",
    shadow_alpha=0.5,
)


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One style of text: size and line in px, weight as in CSS, letter spacing in em. `display` takes Inter Display."""

    px: int
    weight: int
    line: int
    display: bool = False
    spacing_em: float = 0.0


@dataclass(frozen=True, slots=True)
class Type:
    """Every style of text, by role."""

    digits: TypeStyle = TypeStyle(176, 600, 162)  # the ring, one or two characters
    digits_clock: TypeStyle = TypeStyle(116, 600, 107)  # the ring, minutes and seconds
    side: TypeStyle = TypeStyle(60, 700, 66, display=True, spacing_em=0.02)
    display: TypeStyle = TypeStyle(40, 600, 48, display=True)
    title: TypeStyle = TypeStyle(28, 600, 36, display=True)
    heading: TypeStyle = TypeStyle(20, 600, 28, display=True)
    cue: TypeStyle = TypeStyle(22, 500, 31, display=True)
    subhead: TypeStyle = TypeStyle(16, 600, 24)
    subhead_hero: TypeStyle = TypeStyle(18, 600, 26)
    card: TypeStyle = TypeStyle(15, 600, 24)  # the name on a card
    lead: TypeStyle = TypeStyle(16, 400, 24)  # the line under a display title
    body: TypeStyle = TypeStyle(14, 400, 20)
    body_medium: TypeStyle = TypeStyle(14, 500, 20)
    body_strong: TypeStyle = TypeStyle(14, 600, 20)
    secondary: TypeStyle = TypeStyle(13, 400, 20)
    caption: TypeStyle = TypeStyle(12, 500, 16)
    hint: TypeStyle = TypeStyle(11, 500, 16)


TYPE = Type()


class Space(IntEnum):
    """Distances: the 8 px grid, 4 inside controls, and the margins of pages."""

    XXS = 4
    XS = 8
    S = 12
    M = 16
    L = 20
    XL = 24
    XXL = 32
    PAGE = 40
    PAGE_LIBRARY = 28
    PAGE_PLAYER = 48


class Radius(IntEnum):
    """Corners. Chips and pills are as round as they are high."""

    BAR = 4
    BUTTON_SMALL = 7
    BUTTON = 8
    BUTTON_LARGE = 10
    FIELD = 8
    WELL = 12
    CARD = 12
    POPOVER = 14
    MOMENT = 16


class Size(IntEnum):
    """Heights and widths that several widgets share."""

    BUTTON_SMALL = 32
    BUTTON = 40
    BUTTON_LARGE = 48
    ICON_BUTTON = 36
    CHIP = 32
    PILL = 22
    FIELD = 40
    NAV = 36
    ROW = 48
    SESSION_ROW = 56
    ICON = 20
    SIDEBAR = 208
    DETAIL = 376
    CARD_WIDTH = 272
    CARD_HEIGHT = 184
    TOAST = 48
    FOCUS_RING = 2
    FOCUS_GAP = 2
    WINDOW_WIDTH = 1200
    WINDOW_HEIGHT = 800
    WINDOW_MIN_WIDTH = 960
    WINDOW_MIN_HEIGHT = 640
    NARROW = 1120  # below this width a detail opens as a page of its own


class Motion(IntEnum):
    """How long a change takes, in milliseconds; all ease out (OutCubic)."""

    PRESS_MS = 80
    HOVER_MS = 120
    FILL_MS = 160
    TOAST_SHOWN_MS = 6_000
    TOAST_UNDO_MS = 10_000
