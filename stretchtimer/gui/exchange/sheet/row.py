"""The steps of a sheet: a figure, what to do and how much of it, large enough to be read from the mat."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import ngettext
from stretchtimer.gui.exchange.sheet.ink import put_figure, put_picture, put_text, text_height
from stretchtimer.gui.figure.posing import mirrored_for
from stretchtimer.gui.library.doses import dose_words, order_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Space
from stretchtimer.gui.widgets.painting import box
from stretchtimer.routine.model import Round, Step

WELL = 108
DOSE = 190  # beside the name, at the right
NUMBER = 26
BRACKET = 3
BELOW = Space.L  # the air between two steps


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


class RoundLine:
    """How often what follows is done."""

    leads = True

    def __init__(self, theme: Theme, round_: Round) -> None:
        self._theme = theme
        text = ngettext("{count} round of", "{count} rounds of", round_.rounds)
        self._words = text.format(count=round_.rounds)

    def height(self, width: float) -> float:
        """A line and a little air."""
        return self._theme.line(TYPE.subhead) + Space.XS

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """In the colour of what holds the steps together."""
        put_text(painter, rect, self._words, self._theme.font(TYPE.subhead), self._theme.colours.accent_text)


class StepRow:
    """One step; of a round with a line at its left."""

    leads = False

    def __init__(self, theme: Theme, step: Step, number: int, *, in_round: bool) -> None:
        self._theme, self._step, self._number = theme, step, number
        self._inset = Space.M if in_round else 0
        exercise, c = step.exercise, theme.colours
        form = (step.note, *exercise.form) if step.note else exercise.form
        told = (
            (order_words(step), TYPE.body_medium, c.text_2),
            (in_a_row(exercise.setup), TYPE.body, c.text_2),
            (in_a_row(form), TYPE.body_medium, c.text),
            (exercise.caution, TYPE.secondary, c.caution),
        )
        self._lines = [(text, theme.font(style), tint) for text, style, tint in told if text]

    def height(self, width: float) -> float:
        """The figure's or the words', whichever is higher, and air below."""
        inner = width - self._left
        told = sum(text_height(text, font, inner) + Space.XXS for text, font, _tint in self._lines)
        return max(float(WELL), self._name_height(width) + told) + BELOW

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Figure, name and dose, then how it is done."""
        c, theme, top = self._theme.colours, self._theme, rect.top()
        if self._inset:
            height = rect.height() - BELOW
            box(painter, QRectF(rect.left(), top, BRACKET, height), BRACKET / 2, c.accent)
        self._paint_well(painter, QRectF(rect.left() + self._inset, top, WELL, WELL))
        x, inner = rect.left() + self._left, rect.width() - self._left
        name = QRectF(x, top, inner - DOSE, self._name_height(rect.width()))
        put_text(painter, name, self._step.exercise.name, theme.font(TYPE.subhead_hero), c.text)
        dose = QRectF(rect.right() - DOSE, top - 1, DOSE, theme.line(TYPE.heading))
        put_text(
            painter,
            dose,
            dose_words(self._step),
            theme.font(TYPE.heading, digits=True),
            c.accent_text,
            _RIGHT,
        )
        y = name.bottom()
        for text, font, tint in self._lines:
            height = text_height(text, font, inner)
            put_text(painter, QRectF(x, y, inner, height), text, font, tint)
            y += height + Space.XXS

    @property
    def _left(self) -> float:
        """Where the words begin."""
        return self._inset + WELL + Space.M

    def _name_height(self, width: float) -> float:
        font = self._theme.font(TYPE.subhead_hero)
        return text_height(self._step.exercise.name, font, width - self._left - DOSE) + Space.XXS

    def _paint_well(self, painter: QPainter, well: QRectF) -> None:
        c, figure = self._theme.colours, self._step.exercise.figure
        box(painter, well, Radius.WELL, c.surface_2)
        picture = self._step.picture or self._step.exercise.picture
        is_given = picture is not None and put_picture(painter, well, picture)
        if figure is not None and not is_given:
            mirrored = mirrored_for(figure, self._step.sides[0])
            put_figure(painter, well, figure, self._theme, mirrored=mirrored)
        badge = QRectF(well.left() - Space.XXS, well.top() - Space.XXS, NUMBER, NUMBER)
        box(painter, badge, NUMBER / 2, c.accent)
        put_text(painter, badge, str(self._number), self._theme.font(TYPE.body_strong), c.on_accent, _MIDDLE)
