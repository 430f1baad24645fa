"""The exercises found, as a list whose rows are painted as they are seen."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stretchtimer.config.sentences import listed
from stretchtimer.gui.editor.picker.choices import kind_words, muscle_words
from stretchtimer.gui.editor.picker.matched import matched
from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.mirroring import seen
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box, colour, hint, hint_width, words
from stretchtimer.routine.exercise import Exercise

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
EXERCISE_ROLE = Qt.ItemDataRole.UserRole
ROW, THUMB = 64, 48  # px
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class FoundModel(QAbstractListModel):
    """The exercises in the order they were found, and the words that found them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: tuple[Exercise, ...] = ()
        self.text = ""

    def put(self, found: tuple[Exercise, ...], text: str) -> None:
        """Show these."""
        self.beginResetModel()
        self.found, self.text = found, text
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        exercise = self.found[index.row()]
        if role == EXERCISE_ROLE:
            return exercise
        return spoken(exercise) if role in _SPOKEN else None


class RowPainter(QStyledItemDelegate):
    """A thumbnail, the name with what was typed in bold, the muscles, the kind, and on the current row its key."""

    def __init__(self, theme: Theme, figures: Thumbnails, model: FoundModel, key: str) -> None:
        """`key` is what adds the current one, as people read it."""
        super().__init__(model)
        self._theme, self._figures, self._model, self._key = theme, figures, model, key
        self.pictures = SmallPictures(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._theme.line(TYPE.body) + self._theme.line(TYPE.secondary)
        return QSize(0, max(ROW, lines + Space.M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, rect = self._theme.colours, seen(painter, QRectF(option.rect))
        exercise: Exercise = index.data(EXERCISE_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or hovered:
            box(painter, rect, Radius.BUTTON, c.accent_soft if chosen else c.surface_2)
        thumb = QRectF(rect.left() + Space.M, rect.center().y() - THUMB / 2 + 0.5, THUMB, THUMB)
        well = c.surface if chosen else c.surface_2
        box(painter, thumb, Radius.BUTTON, well)
        self._paint_thumb(painter, thumb, exercise, well)
        right = self._paint_kind(painter, rect, exercise, chosen=chosen)
        left = thumb.right() + Space.M - 2
        heights = self._theme.line(TYPE.body), self._theme.line(TYPE.secondary)
        top = rect.center().y() - sum(heights) / 2
        self._paint_name(painter, QRectF(left, top, right - left, heights[0]), exercise.name)
        below = QRectF(left, top + heights[0], right - left, heights[1])
        words(painter, below, muscle_words(exercise), self._theme.font(TYPE.secondary), c.text_2)
        painter.restore()

    def _paint_thumb(self, painter: QPainter, rect: QRectF, exercise: Exercise, ground: str) -> None:
        if exercise.picture is not None and self.pictures.paint(painter, rect, exercise.picture):
            return
        if exercise.figure is not None:
            self._figures.paint(painter, rect, exercise.figure, ground)

    def _paint_kind(self, painter: QPainter, rect: QRectF, exercise: Exercise, *, chosen: bool) -> float:
        """Where it begins."""
        c, right = self._theme.colours, rect.right() - Space.M
        if chosen and self._key:
            hint(painter, self._theme, right, rect.center().y(), self._key, c.text_2)
            right -= hint_width(self._theme, self._key) + Space.S
        text, font = kind_words(exercise), self._theme.font(TYPE.secondary)
        width = QFontMetricsF(font).horizontalAdvance(text) + 1
        words(painter, QRectF(right - width, rect.top(), width, rect.height()), text, font, c.text_2)
        return right - width - Space.S

    def _paint_name(self, painter: QPainter, rect: QRectF, name: str) -> None:
        font, strong = self._theme.font(TYPE.body), self._theme.font(TYPE.body_strong)
        fitted = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, rect.width() - Space.S)
        layout = QTextLayout(fitted, font)
        layout.setFormats([_in(strong, *run) for run in matched(fitted, self._model.text)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width() * 2)  # cut to fit already
        layout.endLayout()
        painter.setPen(colour(self._theme.colours.text))
        run = QRectF(
            rect.left(), rect.center().y() - line.height() / 2, line.naturalTextWidth(), line.height()
        )
        layout.draw(painter, seen(painter, run).topLeft())


def spoken(exercise: Exercise) -> str:
    """All that the row shows."""
    return listed((exercise.name, muscle_words(exercise), kind_words(exercise)))


def _in(font: QFont, start: int, length: int) -> QTextLayout.FormatRange:
    """A run of letters in another font."""
    found, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setFont(font)
    found.start, found.length, found.format = start, length, look
    return found
