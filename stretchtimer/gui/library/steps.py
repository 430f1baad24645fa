"""The steps of a routine, one row each: what, how much, in which order; opened, how it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.doses import dose_words, order_words
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.fold import Fold, FoldHeader
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.routine.model import Round, Routine, Step

THUMB = 40
SIDE = Space.XS  # from the edge of a row, which is seen under the pointer, to what stands in it


class Steps(QWidget):
    """All steps of one routine; what belongs to a round stands under its own line."""

    def __init__(self, theme: Theme, routine: Routine, figures: Thumbnails, pictures: SmallPictures) -> None:
        super().__init__()
        self._theme, self._figures, self._pictures = theme, figures, pictures
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._count = 0
        for item in routine.steps:
            if isinstance(item, Round):
                self._add_round(item)
            else:
                self._add_step(item)

    def _add_round(self, item: Round) -> None:
        text = ngettext("{count} round of", "{count} rounds of", item.rounds).format(count=item.rounds)
        label = Label(self._theme, text, TYPE.caption, "text_3")
        label.setContentsMargins(indent(SIDE))
        self._column.addSpacing(Space.XXS)
        self._column.addWidget(label)
        for step in item.steps:
            self._add_step(step)
        self._column.addSpacing(Space.XS)

    def _add_step(self, step: Step) -> None:
        self._count += 1
        name = listed((step.exercise.name, dose_words(step), order_words(step)))
        theme = self._theme
        row = _row(theme, step, _Thumb(theme, step, self._count, self._figures, self._pictures))
        header = FoldHeader(theme, name, Size.ROW, SIDE)
        header.hold(row)
        self._column.addWidget(Fold(header, lambda: _how(theme, step)))


def _row(theme: Theme, step: Step, thumb: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(Space.S)
    across.addWidget(thumb, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addStretch(1)
    texts.addWidget(Label(theme, step.exercise.name, TYPE.body_medium, wraps=True))
    texts.addWidget(Label(theme, order_words(step), TYPE.secondary, "text_2", wraps=True))
    texts.addStretch(1)
    across.addLayout(texts, 1)
    across.addWidget(Label(theme, dose_words(step), TYPE.body_medium), 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _how(theme: Theme, step: Step) -> QWidget:
    """How the exercise is done, in its own file's words."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(indent(SIDE + theme.size(THUMB) + Space.S, 0, SIDE, Space.S))
    column.setSpacing(Space.XXS)
    exercise = step.exercise
    for sentence in (*exercise.setup, *exercise.form):
        column.addWidget(Label(theme, sentence, TYPE.secondary, "text_2", wraps=True))
    if step.note:
        column.addWidget(Label(theme, step.note, TYPE.secondary, "text", wraps=True))
    if exercise.caution:
        column.addWidget(Label(theme, exercise.caution, TYPE.secondary, "caution", wraps=True))
    if not column.count():
        column.addWidget(Label(theme, _("Its file says no more about it."), TYPE.secondary, "text_3"))
    return body


class _Thumb(QWidget):
    """The step's own picture or its figure, small; its number where it has neither."""

    def __init__(
        self, theme: Theme, step: Step, number: int, figures: Thumbnails, pictures: SmallPictures
    ) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self._figure, self._figures = step.exercise.figure, figures
        self._picture, self._pictures = step.picture or step.exercise.picture, pictures
        self.setFixedSize(theme.size(THUMB), theme.size(THUMB))
        theme.changed.connect(self.update)
        pictures.come.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        box(painter, QRectF(self.rect()), Radius.BUTTON, c.surface_2)
        if self._picture is not None and self._pictures.paint(painter, QRectF(self.rect()), self._picture):
            return
        if self._figure is not None:
            self._figures.paint(painter, QRectF(self.rect()), self._figure, c.surface_2)
            return
        font = self._theme.font(TYPE.body_medium)
        align = Qt.AlignmentFlag.AlignHCenter
        words(painter, QRectF(self.rect()), str(self._number), font, c.text_3, align)
