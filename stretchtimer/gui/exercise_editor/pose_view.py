"""The mannequin with grips on its joints and props, for the mouse and the keyboard."""

from __future__ import annotations

from math import dist

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from stretchtimer.config.translations import _
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.vectors import Point
from stretchtimer.gui.exercise_editor.grips import Grip
from stretchtimer.gui.figure.view import FigureView
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size
from stretchtimer.gui.widgets.announcement import announce

REACH = 14.0  # px around a grip that take hold of it
DOT, CHOSEN_DOT = 5.0, 7.0  # radius, px
STEP, FAR_STEP = 1.0, 5.0  # degrees, or as many two-hundredths of the height
MARGIN = 12.0  # px; what is farther out than the picture is taken hold of at its edge
_ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class PoseView(FigureView):
    """`changed` carries words on what was moved, the figure's table as it is then, and what belongs to one drag.

    `chosen_changed` carries a grip or None.
    """

    changed = Signal(str, object, str)
    chosen_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._grips: tuple[Grip, ...] = ()
        self._chosen = -1
        self._held: tuple[Grip, Point] | None = None
        self._kept_stage: Stage | None = None
        self._drags = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(
            _("Figure. Tab goes from joint to joint, arrow keys move the one that is chosen.")
        )

    @property
    def grips(self) -> tuple[Grip, ...]:
        """What can be taken hold of."""
        return self._grips

    @property
    def chosen(self) -> Grip | None:
        """The one that the keyboard moves."""
        return self._grips[self._chosen] if 0 <= self._chosen < len(self._grips) else None

    def show_grips(self, grips: tuple[Grip, ...]) -> None:
        """Let these be taken hold of; what was chosen stays, if it is still there."""
        chosen, before = self.chosen, self.words()
        self._grips = grips
        keys = [grip.key for grip in grips]
        self._chosen = keys.index(chosen.key) if chosen and chosen.key in keys else -1
        self.update()
        self._tell(aloud=self.hasFocus() and self.words() != before)

    def choose(self, grip: Grip | None) -> None:
        """Let the keyboard move that one."""
        self._chosen = self._grips.index(grip) if grip in self._grips else -1
        self.update()
        self._tell(aloud=self.hasFocus())

    def place_of(self, grip: Grip) -> QPointF:
        """Where a grip is, px; always within the picture."""
        x, y = self._made_stage().pixel(grip.at)
        if grip.is_joint:
            return QPointF(x, y)
        within = min(max(x, MARGIN), self.width() - MARGIN), min(max(y, MARGIN), self.height() - MARGIN)
        return QPointF(*within)

    def words(self) -> str:
        """The chosen one, where it stands, and how far it goes."""
        return self.chosen.words() if self.chosen else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        grip = self._at(event.position())
        self.choose(grip)
        if grip and event.button() is Qt.MouseButton.LeftButton:
            # The stage stays while something is dragged: the picture is not to move away under the pointer.
            self._kept_stage = self._made_stage()
            at = self._world(event.position())
            self._held = grip, (grip.at[0] - at[0], grip.at[1] - at[1])
            self._drags += 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self._at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        grip, aside = self._held
        x, y = self._world(event.position())
        self.changed.emit(grip.name, grip.dragged((x + aside[0], y + aside[1])), f"drag {self._drags}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = self._kept_stage = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, grip = _ARROWS.get(event.key()), self.chosen
        if grip and way is not None:
            steps = FAR_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            if self._made_stage().mirrored and not grip.turns:
                way = -way[0], way[1]
            self.changed.emit(grip.name, grip.nudged(way, steps), f"keys {grip.key}")
        elif grip and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and (rest := grip.removed()):
            self.changed.emit(grip.name, rest, "")
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the joints first, and on when it has been to all."""
        after = self._chosen + (1 if forward else -1)
        if not self.hasFocus() or not 0 <= after < len(self._grips):
            self.choose(None)
            return super().focusNextPrevChild(forward)
        self.choose(self._grips[after])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.TabFocusReason and self._grips:
            self.choose(self._grips[0])
        elif event.reason() is Qt.FocusReason.BacktabFocusReason and self._grips:
            self.choose(self._grips[-1])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, c = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, grip in enumerate(self._grips):
            is_chosen = number == self._chosen
            radius = CHOSEN_DOT if is_chosen else DOT
            painter.setPen(QPen(QColor(c.surface if is_chosen else c.accent), 2.0))
            painter.setBrush(QColor(c.accent if is_chosen else c.surface))
            self._mark(painter, grip, radius)
            if is_chosen and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                away = radius + Size.FOCUS_GAP + Size.FOCUS_RING
                for tint, width in ((c.surface, Size.FOCUS_RING + 2.0), (c.focus, Size.FOCUS_RING)):
                    painter.setPen(QPen(QColor(tint), width))  # it is seen on light and dark clothes alike
                    self._mark(painter, grip, away)

    def _mark(self, painter: QPainter, grip: Grip, radius: float) -> None:
        """Joints are round, props square."""
        place = self.place_of(grip)
        if grip.is_joint:
            painter.drawEllipse(place, radius, radius)
        else:
            painter.drawRect(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius))

    def _stage(self, mannequin: Mannequin) -> Stage:
        return self._kept_stage or super()._stage(mannequin)

    def _made_stage(self) -> Stage:
        assert self._mannequin is not None, "grips are those of a figure"
        return self._stage(self._mannequin)

    def _at(self, place: QPointF) -> Grip | None:
        """The nearest grip within reach."""
        spot = place.toTuple()
        near = [(dist(spot, self.place_of(one).toTuple()), number) for number, one in enumerate(self._grips)]
        away, number = min(near, default=(REACH + 1, 0))
        return self._grips[number] if away <= REACH else None

    def _world(self, place: QPointF) -> Point:
        return self._made_stage().world(place.toTuple())

    def _tell(self, *, aloud: bool) -> None:
        words = self.words()
        self.setAccessibleDescription(words)
        if aloud and words:
            announce(self, words)
        self.chosen_changed.emit(self.chosen)
