"""How a row is drawn: a step as a card with its figure, a round as a box around its steps."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stretchtimer.gui.editor.steps.places import MENU, REMARK_ICON, Places, places_of, row_height
from stretchtimer.gui.editor.steps.row import Row
from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.items import ITEM_ROLE
from stretchtimer.gui.theme.mirroring import seen
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box, colour, words

Index = QModelIndex | QPersistentModelIndex
CHOSEN_LINE = 2.0  # px
STEP_ICON = 16  # px, of fewer and more
DOT = 3  # px across, of the handle
BEYOND = 40  # px that a box goes on above or below a row, where it does not end there


class StepDelegate(QStyledItemDelegate):
    """Draws what `places_of` lays out."""

    def __init__(self, theme: Theme, figures: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._figures = theme, figures
        self.pictures = SmallPictures(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(self._theme, index.data(ITEM_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        self.paint_row(
            painter,
            index.data(ITEM_ROLE),
            seen(painter, QRectF(option.rect)),
            is_chosen=bool(state & QStyle.StateFlag.State_Selected),
            is_hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            is_current=bool(state & QStyle.StateFlag.State_HasFocus),
        )

    def paint_row(
        self,
        painter: QPainter,
        row: Row,
        cell: QRectF,
        *,
        is_chosen: bool,
        is_hovered: bool,
        is_current: bool = False,
    ) -> None:
        """Draw `row` into `cell`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, c = places_of(self._theme, row, cell), self._theme.colours
        if row.is_in_box:
            self._box(painter, row, places)
        line = c.danger if row.fault else c.accent if is_chosen else c.border
        wide = CHOSEN_LINE if is_chosen else 1.0
        if row.is_round:
            if is_chosen or row.fault:
                around = cell.adjusted(Space.XXS, Space.XXS, -Space.XXS, -Space.XXS)
                box(painter, around, Radius.FIELD, line=line, width=wide)
        else:
            box(
                painter,
                places.card,
                Radius.CARD,
                c.surface_2 if is_hovered and not is_chosen else c.surface,
                line,
                wide,
            )
        if is_current and not is_chosen:
            box(
                painter,
                places.card.adjusted(3, 3, -3, -3),
                Radius.CARD - 3,
                line=c.focus,
                width=Size.FOCUS_RING,
            )
        self._handle(painter, places.handle)
        self._thumb(painter, row, places.thumb)
        self._words(painter, row, places)
        if row.is_round:
            self._counter(painter, places)
        self._theme.icons.paint(
            painter, _middle(places.menu, min(self._theme.size(Size.ICON), MENU)), "more", c.text_2
        )
        painter.restore()

    def _box(self, painter: QPainter, row: Row, places: Places) -> None:
        """The part of the round's box that lies in this row."""
        c, cell = self._theme.colours, places.cell
        below = -float(Space.XS) if row.is_last_in_round else BEYOND
        whole = cell.adjusted(0, 0 if row.is_round else -BEYOND, 0, below)
        painter.save()
        painter.setClipRect(seen(painter, cell))
        box(painter, whole, Radius.CARD, c.surface_2, c.border)
        painter.restore()

    def _handle(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.colours.text_3))
        for across in (-1, 1):
            for down in (-1, 0, 1):
                middle = seen(painter, rect).center() + QPointF(across * DOT, down * DOT * 1.8)
                painter.drawEllipse(middle, DOT / 2, DOT / 2)

    def _thumb(self, painter: QPainter, row: Row, rect: QRectF) -> None:
        if row.is_round:
            return
        ground = self._theme.colours.surface_2
        box(painter, rect, Radius.BUTTON, ground)
        if row.picture is not None and self.pictures.paint(painter, rect, row.picture):
            return
        if row.figure is not None:
            self._figures.paint(painter, rect, row.figure, ground)

    def _words(self, painter: QPainter, row: Row, places: Places) -> None:
        c, theme, rect = self._theme.colours, self._theme, places.words
        tint, detail = c.danger if row.fault else c.text_2, theme.font(TYPE.secondary)
        if row.is_round:
            title = theme.font(TYPE.body_strong)
            wide = QFontMetricsF(title).horizontalAdvance(row.title) + 1
            words(painter, rect, row.title, title, c.text)
            words(painter, rect.adjusted(wide + Space.S, 0, 0, 0), row.detail, detail, tint)
        else:
            line = theme.line(TYPE.body_medium)
            top = rect.center().y() - (line + theme.line(TYPE.secondary)) / 2
            upper = QRectF(rect.left(), top, rect.width(), line)
            lower = QRectF(rect.left(), top + line, rect.width(), theme.line(TYPE.secondary))
            words(painter, upper, row.title, theme.font(TYPE.body_medium), c.text)
            words(painter, lower, row.detail, detail, tint)
            self._remark(painter, row.remark, places.remark)
        length = theme.font(TYPE.body_medium, digits=True)
        words(painter, places.time, row.time, length, c.text, Qt.AlignmentFlag.AlignRight)

    def _remark(self, painter: QPainter, remark: str, place: QRectF) -> None:
        if not place.isEmpty():
            c, icon = self._theme.colours, self._theme.size(REMARK_ICON)
            left = QRectF(place.left(), place.top(), icon, place.height())
            self._theme.icons.paint(painter, _middle(left, icon), "alert", c.caution)
            text = place.adjusted(icon + Space.XXS, 0, 0, 0)
            words(painter, text, remark, self._theme.font(TYPE.secondary), c.caution)

    def _counter(self, painter: QPainter, places: Places) -> None:
        """Fewer and more rounds."""
        c = self._theme.colours
        for rect, icon in ((places.less, "minus"), (places.more, "plus")):
            box(painter, rect, Radius.BUTTON_SMALL, c.surface, c.border_2)
            self._theme.icons.paint(painter, _middle(rect, self._theme.size(STEP_ICON)), icon, c.text_2)


def _middle(rect: QRectF, side: int) -> QRectF:
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
