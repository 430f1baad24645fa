"""The body from the front and from behind, each muscle the darker the longer it was stretched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter

from stretchtimer.config.translations import _, pgettext
from stretchtimer.figure.body_map import TALL, WIDE, BodyMap, Face, Region, body_map
from stretchtimer.gui.figure.painter import path_of
from stretchtimer.gui.journal.charts.chart import Mark
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import colour, words
from stretchtimer.gui.words import about_text
from stretchtimer.insight.dose import GroupDose, sessions_of
from stretchtimer.routine.exercise import Side

LEAST = QSize(200, 188)
SIDES = {"l": Side.LEFT, "r": Side.RIGHT}
STEPS = (0.0, 0.25, 0.6, 1.0)  # of a week's ten minutes, where the next step of colour begins


@dataclass(frozen=True)
class MuscleMap:
    """What each muscle group was stretched in the seven days up to `today`."""

    theme: Theme
    doses: Mapping[str, GroupDose]
    today: date

    @property
    def least(self) -> QSize:
        """Two bodies side by side, what they are below them."""
        return QSize(LEAST.width(), LEAST.height() + self.theme.line(TYPE.hint))

    @property
    def first(self) -> int:
        """The left of the front."""
        return 0

    @property
    def told(self) -> Sequence[str]:
        """Every muscle that was stretched."""
        done = (dose for dose in self.doses.values() if dose.left.held_ms or dose.right.held_ms)
        return [self._words(dose.group, side) for dose in done for side in SIDES.values()]

    def marks(self, size: QSizeF) -> Sequence[Mark]:
        """A mark around each muscle, left and right."""
        marks = []
        for body in self._bodies(size):
            for region in body.regions:
                side = SIDES[region.side]
                asked = sessions_of(region.group, side, self.today)
                rect = path_of(region.path).boundingRect()
                marks.append(Mark(rect, self._words(region.group, side), asked))
        return marks

    def draw(self, painter: QPainter, size: QSizeF) -> None:
        """Both bodies, and which is which."""
        c, painter_line = self.theme.colours, self.theme.line(TYPE.hint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        views = (pgettext("body", "Front"), pgettext("body", "Back"))
        for number, (body, name) in enumerate(zip(self._bodies(size), views, strict=True)):
            for outline in body.outlines:
                painter.fillPath(path_of(outline), colour(c.surface_3))
            for outline in body.hair:
                painter.fillPath(path_of(outline), colour(c.border_2))
            for region in sorted(body.regions, key=self._share):  # what was stretched lies on top
                level = sum(self._share(region) > step for step in STEPS)
                painter.fillPath(path_of(region.path), colour(c.heat[level]))
            below = QRectF(number * size.width() / 2, size.height() - painter_line, 0, painter_line)
            below.setWidth(size.width() / 2)
            font, align = self.theme.font(TYPE.hint), Qt.AlignmentFlag.AlignHCenter
            words(painter, below, name, font, c.text_2, align)

    def _share(self, region: Region) -> float:
        """Of the week's ten minutes."""
        dose = self.doses.get(region.group)
        return dose.on(SIDES[region.side]).share if dose is not None else 0.0

    def _bodies(self, size: QSizeF) -> tuple[BodyMap, BodyMap]:
        room = size.height() - self.theme.line(TYPE.hint) - Space.XS
        height = min(room, size.width() / 2 / WIDE * TALL)
        top = (room - height) / 2
        front, back = (
            body_map(face, round(size.width() * share), top, height)
            for face, share in ((Face.FRONT, 0.25), (Face.BACK, 0.75))
        )
        return front, back

    def _words(self, group: str, side: Side) -> str:
        dose = self.doses.get(group)
        length = about_text(dose.on(side).held_ms if dose is not None else 0)
        return _("{muscle}: {length}").format(muscle=side_group_words(group, side), length=length)
