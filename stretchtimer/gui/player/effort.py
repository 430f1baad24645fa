"""How hard to go, in figures to be read from a bike: effort, cadence, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from stretchtimer.config.translations import _
from stretchtimer.gui.player.column import Column
from stretchtimer.gui.player.guidance import Effort
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.tokens import TYPE, Radius, TypeStyle
from stretchtimer.gui.widgets.painting import box

FIGURE = scaled(TYPE.display, 1.2)
LABEL = scaled(TYPE.body, 16 / TYPE.body.px)
BLOCKS, BLOCK, GAP = 10, (20, 28), 4  # how many, and px


def paint_effort(column: Column, effort: Effort, *, dimmed: bool) -> None:
    """Set `effort` in a column: a label, the figure, the scale of ten, then the cadence the same way."""
    c = column.theme.colours
    ink = c.text_2 if dimmed else c.text
    column.text(_("Effort"), LABEL, c.text_2)
    _figure(column, str(effort.level), _("of 10, {word}").format(word=effort.word), ink)
    column.skip(8)
    _blocks(column, effort.level, c.text_3 if dimmed else c.accent)
    column.skip(28)
    if effort.cadence:
        column.text(_("Cadence"), LABEL, c.text_2)
        _figure(column, effort.cadence, _("a minute"), ink)
        column.skip(16)
    line = (
        _("{stage}, then {then}").format(stage=effort.stage, then=effort.then)
        if effort.then
        else effort.stage
    )
    column.text(line, LABEL, c.text_2)


def _figure(column: Column, figure: str, unit: str, ink: str) -> None:
    """A large figure with its unit beside it on one base line, or, where it has no room there, below it."""
    c, theme, scale = column.theme.colours, column.theme, column.scale
    large, small = theme.font(_at(FIGURE, column)), theme.font(_at(_beside(), column))
    metrics = QFontMetricsF(large)
    after = metrics.horizontalAdvance(figure) + 12 * scale
    has_room = after + QFontMetricsF(small).horizontalAdvance(unit) <= column.width
    line = FIGURE.line * scale * theme.text_scale
    base = column.y + line / 2 + metrics.capHeight() / 2
    if column.painter is not None:
        column.painter.setFont(large)
        column.painter.setPen(QColor(ink))
        column.painter.drawText(QPointF(column.left, base), figure)
        if has_room:
            column.painter.setFont(small)
            column.painter.setPen(QColor(c.text_2))
            column.painter.drawText(QPointF(column.left + after, base), unit)
    column.y += line
    if not has_room:
        column.text(unit, _beside(), c.text_2)


def _blocks(column: Column, level: int, fill: str) -> None:
    width, height = (side * column.scale for side in BLOCK)
    step = min(width + GAP * column.scale, column.width / BLOCKS)
    width = step - GAP * column.scale
    if column.painter is not None:
        for number in range(BLOCKS):
            rect = QRectF(column.left + number * step, column.y, width, height)
            tint = fill if number < level else column.theme.colours.surface_3
            box(column.painter, rect, Radius.BAR * column.scale, tint)
    column.y += height


def _at(style: TypeStyle, column: Column) -> TypeStyle:
    """`style` as it is set in `column`."""
    return scaled(style, column.scale, column.theme.text_scale)


def _beside() -> TypeStyle:
    """The style of a unit."""
    return scaled(TYPE.body, 16 / TYPE.body.px)
