"""How the cards of the library are drawn: the routine's figures in a well, its words below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.broken import BrokenFile
from stretchtimer.gui.library.card import Card, ExerciseCard
from stretchtimer.gui.library.catalogue import Item
from stretchtimer.gui.library.items import ITEM_ROLE
from stretchtimer.gui.theme.mirroring import seen
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box, colour, words
from stretchtimer.gui.widgets.strip import paint_skyline

WELL_HEIGHT = 96
SKYLINE_HEIGHT = 48
STAR = 32  # the place of the star in the upper right corner, px
SELECTED_LINE = 2.0


class CardDelegate(QStyledItemDelegate):
    """Draws one item into its cell; the gap between cards is the cell's right and lower edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures = Thumbnails(theme)
        self.pictures = SmallPictures(self)
        self.cell = QSize(Size.CARD_WIDTH + Space.M, self.card_height + Space.M)

    @property
    def card_height(self) -> int:
        """A card is as high as its lines of text ask for, px."""
        text = self._theme.line(TYPE.card) + 2 * self._theme.line(TYPE.secondary)
        return int(max(Size.CARD_HEIGHT, WELL_HEIGHT + text + 2 * Space.S))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = seen(painter, QRectF(option.rect))
        rect = cell.adjusted(0, 0, -Space.M, -Space.M)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        item: Item = index.data(ITEM_ROLE)
        painter.save()
        if isinstance(item, BrokenFile):
            self._paint_broken(painter, rect, item, chosen=chosen)
        else:
            self._paint_card(painter, rect, item, chosen=chosen, hovered=hovered)
        painter.restore()

    def star_place(self, cell: QRectF) -> QRectF:
        """Where in its cell the star of a routine's card is."""
        right = cell.right() - Space.M - Space.XXS
        return QRectF(right - STAR, cell.top() + Space.XXS, STAR, STAR)

    def _paint_card(
        self, painter: QPainter, rect: QRectF, card: Card | ExerciseCard, *, chosen: bool, hovered: bool
    ) -> None:
        c = self._theme.colours
        box(painter, rect, Radius.CARD, c.surface_2 if hovered and not chosen else c.surface)
        self._paint_well(painter, rect, card)
        line = c.accent if chosen else c.border
        box(painter, rect, Radius.CARD, None, line, SELECTED_LINE if chosen else 1.0)
        inner = rect.adjusted(Space.M, WELL_HEIGHT + Space.S, -Space.M, 0)
        secondary = self._theme.font(TYPE.secondary)
        step = self._theme.line(TYPE.secondary)
        first = QRectF(inner.left(), inner.top(), inner.width(), self._theme.line(TYPE.card))
        second = QRectF(inner.left(), first.bottom(), inner.width(), step)
        third = second.translated(0, step)
        words(painter, first, card.name, self._name_font(card.name, first.width()), c.text)
        words(painter, second, card.group_words, secondary, c.text_2)
        length = self._theme.font(TYPE.body_medium)
        words(painter, third, card.length_words, length, c.text, Qt.AlignmentFlag.AlignRight)
        third.setRight(third.right() - QFontMetricsF(length).horizontalAdvance(card.length_words) - Space.XS)
        words(painter, third, card.kind_words, secondary, c.text_3)
        if card.is_favourite or (hovered and card.can_be_favourite):
            self._paint_star(painter, rect, filled=card.is_favourite)

    def _paint_star(self, painter: QPainter, rect: QRectF, *, filled: bool) -> None:
        c = self._theme.colours
        inset = (STAR - Size.ICON) / 2
        place = self.star_place(rect.adjusted(0, 0, Space.M, 0)).adjusted(inset, inset, -inset, -inset)
        name, tint = ("star-filled", c.accent) if filled else ("star", c.text_2)
        self._theme.icons.paint(painter, place, name, tint)

    def _name_font(self, name: str, room: float) -> QFont:
        """A long name is set a little smaller before it is cut."""
        font = self._theme.font(TYPE.card)
        return (
            font
            if QFontMetricsF(font).horizontalAdvance(name) <= room
            else self._theme.font(TYPE.body_strong)
        )

    def _paint_well(self, painter: QPainter, rect: QRectF, card: Card | ExerciseCard) -> None:
        c = self._theme.colours
        well = QRectF(rect.left(), rect.top(), rect.width(), WELL_HEIGHT)
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(seen(painter, rect), Radius.CARD, Radius.CARD)
        painter.setClipPath(outline)
        painter.fillRect(seen(painter, well), colour(c.surface_2))
        is_painted = card.picture is not None and self.pictures.paint(painter, well, card.picture)
        if not is_painted and (figures := card.figures):
            inner = well.adjusted(Space.XS, 0, -Space.XS, 0)
            self._figures.paint_row(painter, inner, figures, c.surface_2)
        elif not is_painted:
            self._paint_skyline(painter, well, card)
        painter.restore()

    def _paint_skyline(self, painter: QPainter, well: QRectF, card: Card | ExerciseCard) -> None:
        c = self._theme.colours
        floor = well.bottom() - Space.M
        line = QRectF(well.left(), floor, well.width(), 1)
        painter.fillRect(seen(painter, line), colour(c.border_2))
        town = QRectF(
            well.left() + Space.M, floor - SKYLINE_HEIGHT, well.width() - 2 * Space.M, SKYLINE_HEIGHT
        )
        paint_skyline(painter, town, card.bars, c, ahead=False)

    def _paint_broken(self, painter: QPainter, rect: QRectF, broken: BrokenFile, *, chosen: bool) -> None:
        c = self._theme.colours
        line = c.danger if chosen else c.danger_line
        box(painter, rect, Radius.CARD, c.danger_soft, line, SELECTED_LINE if chosen else 1.0)
        inner = rect.adjusted(Space.M, Space.M, -Space.M, -Space.M)
        icon = QRectF(inner.left(), inner.top() + 2, Size.ICON, Size.ICON)
        self._theme.icons.paint(painter, icon, "alert", c.danger)
        first = QRectF(inner.left(), inner.top(), inner.width(), self._theme.line(TYPE.card))
        name = first.adjusted(Size.ICON + Space.XS, 0, 0, 0)
        words(painter, name, broken.path.name, self._theme.font(TYPE.card), c.text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setFont(self._theme.font(TYPE.secondary))
        painter.setPen(colour(c.text_2))
        foot_line = self._theme.line(TYPE.secondary)
        body = inner.adjusted(0, first.height() + Space.XS, 0, -foot_line - Space.XXS)
        painter.save()
        painter.setClipRect(seen(painter, body))
        painter.drawText(seen(painter, body), broken.headline, option)
        painter.restore()
        foot = QRectF(inner.left(), inner.bottom() - foot_line, inner.width(), foot_line)
        words(painter, foot, broken.count_words, self._theme.font(TYPE.caption), c.danger)
