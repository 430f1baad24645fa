"""How the bar of the whole session is drawn: kinds differ in height as well as in colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from stretchtimer.gui.theme.scaling import held, scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Colours, Radius
from stretchtimer.gui.timeline.marks import Mark
from stretchtimer.gui.timeline.track import Block, Span, Track
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.words import side_letter
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Moment

WORK, GAP = 16, 7  # px high
LETTER_FROM = 22  # px wide
NAME_FROM = 48
KNOB, LINE = 10, 2
DOT, MEANT_DOT = 3, 7
NAME_HEIGHT = 18

_HUES: Mapping[SegmentKind, str] = MappingProxyType(
    {
        SegmentKind.HOLD: "hold",
        SegmentKind.PUSH: "hold",
        SegmentKind.MOVE: "move",
        SegmentKind.BREATHE: "move",
        SegmentKind.CARDIO: "cardio",
    }
)


class TimelinePaint:
    """Draws a track at one scale; while paused, what was played is grey. Relief is drawn in warm tones."""

    def __init__(self, theme: Theme, scale: float, paused: bool, *, warm: bool = False) -> None:
        self._theme, self._scale, self._paused, self._warm = theme, scale, paused, warm
        self._text = held(theme, scale)

    def blocks(self, painter: QPainter, track: Track, clip: QRectF, bar: QRect, head: float) -> None:
        """Every block that shows in `clip`, played up to `head`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in track.blocks:
            if block.right < clip.left() or block.left > clip.right():
                continue
            height = (WORK if block.shown.kind.is_work else GAP) * self._scale
            rect = QRectF(block.left, bar.top() + (bar.height() - height) / 2, block.width, height)
            self._block(painter, block, rect, head)
            if block.first == block.last:
                self._notch(painter, block, rect)

    def marks(self, painter: QPainter, marks: Sequence[Mark], middle: float, meant: Mark | None) -> None:
        """A dot for each cue, on the line `middle`; the one that is meant stands out."""
        c = self._theme.colours
        for mark in marks:
            size = (MEANT_DOT if mark == meant else DOT) * self._scale
            rect = QRectF(mark.x - size / 2, middle - size / 2, size, size)
            box(painter, rect, size / 2, c.accent if mark == meant else c.text_3)

    def names(self, painter: QPainter, track: Track, top: float, moment: Moment) -> None:
        """The names of the steps; the one that is on is always there, and others give way to it."""
        c = self._theme.colours
        on = next((span for span in track.spans if span.step_index == moment.segment.step_index), None)
        strong = self._theme.font(scaled(TYPE.caption, self._text, self._theme.text_scale))
        strong.setWeight(strong.Weight.DemiBold)
        kept = QRectF()
        if on is not None:
            width = min(QFontMetricsF(strong).horizontalAdvance(on.name) + 2, track.width)
            left = min(on.left, track.width - width)
            kept = QRectF(left, top, width, NAME_HEIGHT * self._scale)
            words(painter, kept, on.name, strong, c.text)
        for span in track.spans:
            if span is not on:
                self._name(painter, span, top, kept)

    def _name(self, painter: QPainter, span: Span, top: float, kept: QRectF) -> None:
        rect = QRectF(span.left, top, span.right - span.left, NAME_HEIGHT * self._scale)
        if rect.width() < NAME_FROM * self._scale or rect.intersects(kept.adjusted(-8, 0, 8, 0)):
            return
        font = self._theme.font(scaled(TYPE.caption, self._text, self._theme.text_scale))
        words(painter, rect, span.name, font, self._theme.colours.text_3)

    def head(self, painter: QPainter, at: QPointF, height: float) -> None:
        """Where the session is: a line with a knob on top; `at` is on the upper edge of the bar."""
        text, scale = self._theme.colours.text, self._scale
        reach = 6 * scale
        line = QRectF(at.x() - LINE * scale / 2, at.y() - reach, LINE * scale, height + 2 * reach)
        box(painter, line, LINE * scale / 2, text)
        knob = KNOB * scale
        box(painter, QRectF(at.x() - knob / 2, at.y() - reach - knob / 2, knob, knob), knob / 2, text)

    def _block(self, painter: QPainter, block: Block, rect: QRectF, head: float) -> None:
        c, radius = self._theme.colours, min(Radius.BAR * self._scale, rect.height() / 2, rect.width() / 2)
        if head < block.right:
            box(painter, rect, radius, c.warm_soft_2 if self._warm else _ahead(c, block.shown))
            self._letter(painter, block.shown, rect, c.text_2)
        if head > block.left:
            painter.save()
            painter.setClipRect(QRectF(0, 0, head, 1_000), Qt.ClipOperation.IntersectClip)
            played = c.warm if self._warm else _played(c, block.shown)
            box(painter, rect, radius, c.text_3 if self._paused else played)
            self._letter(
                painter, block.shown, rect, c.surface if self._paused else _on_played(c, block.shown)
            )
            painter.restore()

    def _letter(self, painter: QPainter, segment: Segment, rect: QRectF, tint: str) -> None:
        letter = side_letter(segment.side) if segment.kind.is_work and not self._warm else ""
        if letter and rect.width() >= LETTER_FROM * self._scale:
            font = self._theme.font(scaled(TYPE.hint, self._text * 10 / 11, self._theme.text_scale))
            font.setWeight(font.Weight.DemiBold)
            words(painter, rect, letter, font, tint, Qt.AlignmentFlag.AlignHCenter)

    def _notch(self, painter: QPainter, block: Block, rect: QRectF) -> None:
        """The minimum of an open-ended segment."""
        least = block.shown.min_ms
        if least is None or not block.shown.duration_ms or self._warm:
            return  # of relief there is no least: it ends when it eased
        x = rect.left() + rect.width() * least / block.shown.duration_ms
        wide = 3 * self._scale
        painter.fillRect(
            QRectF(x - wide / 2, rect.top(), wide, rect.height()), QColor(self._theme.colours.surface)
        )


def _ahead(c: Colours, segment: Segment) -> str:
    """The colour of what is still to come."""
    hue: str = getattr(c, f"ahead_{_HUES.get(segment.kind, 'gap')}")
    return hue


def _played(c: Colours, segment: Segment) -> str:
    hue = _HUES.get(segment.kind)
    if hue is None:
        return c.text_3
    tint: str = getattr(c, f"seg_{hue}")
    return tint


def _on_played(c: Colours, segment: Segment) -> str:
    """The colour of a letter on it."""
    return c.on_accent if _HUES.get(segment.kind) == "hold" else c.on_seg_move
