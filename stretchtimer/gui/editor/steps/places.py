"""Where everything lies in a row, px."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from stretchtimer.gui.editor.steps.row import Row
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space

CARD, HEAD, THUMB = 64, 48, 48
HANDLE = 20
MENU = 32
STEP_BUTTON = 32
REMARK_ICON = 16
WORDS_FROM = 200  # left to the words of a step beside what the coach says of it
TIME_FROM = 300  # of a card's width: in a narrower one the time gives way to the words


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one row in its cell; what lies below it up to the next is a gap."""

    cell: QRectF
    card: QRectF
    handle: QRectF
    thumb: QRectF
    words: QRectF
    remark: QRectF
    time: QRectF
    menu: QRectF
    less: QRectF
    more: QRectF


def row_height(theme: Theme, row: Row) -> int:
    """How high the cell of a row is."""
    lines = theme.line(TYPE.body_medium) + theme.line(TYPE.secondary) + Space.XL
    if row.is_round:
        return max(theme.size(HEAD), theme.line(TYPE.body_medium) + Space.XL)
    below = Space.XS + (Space.XS if row.is_last_in_round else 0)
    return max(CARD, lines) + below


def places_of(theme: Theme, row: Row, cell: QRectF) -> Places:
    """Lay a row out in its cell."""
    inset = Space.XS if row.is_in_box else 0
    below = 0 if row.is_round else Space.XS + (Space.XS if row.is_last_in_round else 0)
    card = cell.adjusted(inset, 0, -inset, -below)
    middle = card.center().y()

    def beside(left: float, width: float, height: float) -> QRectF:
        return QRectF(left, middle - height / 2, width, height)

    handle = beside(card.left() + Space.XS, HANDLE, HANDLE)
    thumb = beside(handle.right() + Space.S, 0 if row.is_round else THUMB, THUMB)
    menu = beside(card.right() - MENU - Space.XS, MENU, MENU)
    wide = theme.size(64) if card.width() >= theme.size(TIME_FROM) else 0
    time = beside(menu.left() - Space.XS - wide, wide, theme.line(TYPE.body_medium))
    left = thumb.right() + (0 if row.is_round else Space.S)
    button = theme.size(STEP_BUTTON)
    more = beside(time.left() - Space.S - button, button if row.is_round else 0, button)
    less = more.translated(-more.width() - Space.XXS, 0)
    right = (less.left() if row.is_round else time.left()) - Space.S
    remark = beside(right, 0, theme.line(TYPE.secondary))
    needed = _remark_width(theme, row.remark) if row.remark else 0
    if 0 < needed <= right - left - theme.size(WORDS_FROM):
        remark = beside(right - needed, needed, theme.line(TYPE.secondary))
        right = remark.left() - Space.S
    words = QRectF(left, card.top(), max(right - left, 0), card.height())
    return Places(cell, card, handle, thumb, words, remark, time, menu, less, more)


def _remark_width(theme: Theme, remark: str) -> float:
    metrics = QFontMetricsF(theme.font(TYPE.secondary))
    return theme.size(REMARK_ICON) + Space.XXS + metrics.horizontalAdvance(remark) + 1
