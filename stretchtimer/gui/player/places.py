"""Where everything lies on the player, for any size of window.

The stage is drawn for 1200 x 560 px and grows and shrinks as one; the band below it keeps its height. On a full screen
both are drawn for 1920 x 1080, larger by half, to be read from across the room.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from stretchtimer.gui.theme.tokens import TYPE, Space

STAGE = (1200, 560)
FULL = (1920, 1080)
RING = 340  # px across
LARGEST = 1.6  # a window on a very large screen that is not full screen
SMALLEST = 0.5
FLOATING = (640, 84)  # px
FLOATING_EDGE = 16  # px at least between it and the edge of the screen
UNDER_TOP_BAR = 62  # px
UNDER_TITLE = 76  # px times the scale, from the top of the words to that of the figure
FAR_RING = 506  # px across on a small full screen: "10:00" in it is 30 mm high at 96 dpi
FAR_RING_WIDE = 0.418  # of the width of the screen, at most
FAR_TOP = 48  # px above the side word, for the bar at the top
FAR_AIR = 6  # px below the ring
SIDE_LINE, FAR_SIDE_AIR = (
    TYPE.side.line,
    9,
)  # px times the scale: the line of the side word, and what is below it
FAR_SIDE = 79 / TYPE.side.px  # capitals of 57 px, which is 15 mm at 96 dpi
FAR_TITLE = TYPE.side.px / TYPE.display.px  # the name as large as the side
WORDS_SHARE = 0.36  # of the left part, for the lines beside a figure


@dataclass(frozen=True, slots=True)
class Stage:
    """The upper part. The scales are for the type styles of a window; the figure stands in `words`, on the floor."""

    scale: float
    title_scale: float
    ring_scale: float
    side_scale: float
    floor: int
    words: QRect
    figure: QRect
    side: QRect
    ring: QRect  # of the circle itself, outer edge

    @property
    def centre(self) -> QPoint:
        """The middle of the ring."""
        return self.ring.center() + QPoint(1, 1)


@dataclass(frozen=True, slots=True)
class Band:
    """The lower part, in its own coordinates; `text` scales its type. Controls have none of it on a full screen."""

    text: float
    cue: QRect
    action: QRect
    track: QRect
    controls: QRect


@dataclass(frozen=True, slots=True)
class Places:
    """All of it: `band_rect` is the band on the page, `floating` where the controls of a full screen lie."""

    stage: Stage
    band: Band
    band_rect: QRect
    margin: int
    floating: QRect


def in_window(width: int, height: int) -> Places:
    """The places in a window of `width` by `height` px."""
    band_height, margin = 240, int(Space.PAGE_PLAYER)
    floor = height - band_height
    scale = min(max(min(floor / STAGE[1], width / STAGE[0]), SMALLEST), LARGEST)
    centre = QPoint(round(width * 928 / STAGE[0]), round(floor * 346 / STAGE[1]))
    scales = _Scales(scale, scale, scale, scale)
    top = max(round(floor * 76 / STAGE[1]), UNDER_TOP_BAR)
    stage = _stage(scales, floor, centre, margin, top, air=26)
    inner = width - 2 * margin
    left = stage.ring.left()
    band = Band(
        text=1.0,
        cue=QRect(margin, 12, left - margin - Space.XL, 48),
        action=QRect(left, 12, width - margin - left, 48),
        track=QRect(margin, 70, inner, 72),
        controls=QRect(0, 142, width, 90),
    )
    return Places(stage, band, QRect(0, floor, width, band_height), margin, QRect())


def on_full_screen(width: int, height: int) -> Places:
    """The places on a full screen of `width` by `height` px."""
    k = min(width / FULL[0], height / FULL[1])
    margin, floor = round(80 * k), height - round(236 * k)
    scale = k * 560 / RING
    side = max(scale, FAR_SIDE)
    above = FAR_TOP + round(SIDE_LINE * side) + round(FAR_SIDE_AIR * scale)  # of the ring
    ring = max(scale, min(FAR_RING, floor - FAR_AIR - above, FAR_RING_WIDE * width) / RING)
    centre_y = max(round(floor * 500 / 844), above + round(RING * ring / 2))
    centre = QPoint(round(width * 1460 / FULL[0]), centre_y)
    scales = _Scales(scale, side * FAR_TITLE, ring, side)
    stage = _stage(scales, floor, centre, margin, round(96 * k), air=FAR_SIDE_AIR)
    left = stage.ring.left()
    band = Band(
        text=k * 36 / 22,
        cue=QRect(margin, round(12 * k), left - margin - round(40 * k), round(90 * k)),
        action=QRect(left, round(20 * k), width - margin - left, round(74 * k)),
        track=QRect(margin, round(103 * k), width - 2 * margin, round(118 * k)),
        controls=QRect(),
    )
    return Places(stage, band, QRect(0, floor, width, height - floor), margin, _floating(width, floor, left))


def _floating(width: int, floor: int, ring_left: int) -> QRect:
    """Left of the ring, above the floor; in the middle of the screen where that is left of the ring."""
    size = min(FLOATING[0], ring_left - Space.XL - FLOATING_EDGE)
    right = min((width + size) // 2, ring_left - Space.XL)
    return QRect(right - size, floor - Space.XL - FLOATING[1], size, FLOATING[1])


@dataclass(frozen=True, slots=True)
class _Scales:
    """How much larger than in a window of the usual size each part of the stage is."""

    words: float
    title: float
    ring: float
    side: float


def _stage(scales: _Scales, floor: int, centre: QPoint, margin: int, top: int, air: int) -> Stage:
    """`air` is between the side word and the ring, px times the scale."""
    scale, size = scales.words, round(RING * scales.ring)
    circle = QRect(centre.x() - size // 2, centre.y() - size // 2, size, size)
    height = round(SIDE_LINE * scales.side)
    side = QRect(circle.left(), circle.top() - round(air * scale) - height, size, height)
    words = QRect(margin, top, circle.left() - margin - round(56 * scale), floor - top - round(24 * scale))
    left = words.left() + round(words.width() * WORDS_SHARE)
    head = top + round(UNDER_TITLE * scale)
    figure = QRect(left, head, words.right() + round(12 * scale) - left, floor - head)
    return Stage(scale, scales.title, scales.ring, scales.side, floor, words, figure, side, circle)
