"""The mannequin with handles on its joints, for the mouse and the keyboard."""

from __future__ import annotations

from math import dist

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from stretchtimer.config.translations import _
from stretchtimer.figure.mannequin import Mannequin
from stretchtimer.figure.posing.handles import Handle, handles_of
from stretchtimer.figure.posing.posture import Posture
from stretchtimer.figure.posing.turning import dragged, limits_of, moved_by, turned_by
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.vectors import Point
from stretchtimer.gui.exercise_editor.words import joint_words
from stretchtimer.gui.figure.view import FigureView
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size

REACH = 14.0  # px around a joint that take hold of it
DOT, CHOSEN_DOT = 5.0, 7.0  # radius, px
STEP, FAR_STEP = 1.0, 5.0  # degrees; the whole body moves as many two-hundredths of its height
NUDGE = 0.005
_ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class PoseView(FigureView):
    """`posed` carries the pose as it is dragged, and what belongs to one drag; `chosen_changed` a handle or None."""

    posed = Signal(object, str)
    chosen_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._posture: Posture | None = None
        self._handles: tuple[Handle, ...] = ()
        self._chosen = -1
        self._held: tuple[Handle, Posture, Point] | None = None
        self._kept_stage: Stage | None = None
        self._drags = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(
            _("Figure. Tab goes from joint to joint, arrow keys move the one that is chosen.")
        )

    @property
    def handles(self) -> tuple[Handle, ...]:
        """What can be taken hold of."""
        return self._handles

    @property
    def chosen(self) -> Handle | None:
        """The handle that the keyboard moves."""
        return self._handles[self._chosen] if 0 <= self._chosen < len(self._handles) else None

    def show_handles(self, posture: Posture | None) -> None:
        """Let the joints of this pose, which is what is shown, be taken hold of; with None there are no handles."""
        chosen = self.chosen
        self._posture = posture
        self._handles = handles_of(posture) if posture else ()
        points = [handle.point for handle in self._handles]
        self._chosen = points.index(chosen.point) if chosen and chosen.point in points else -1
        self.update()
        self._tell()

    def choose(self, handle: Handle | None) -> None:
        """Let the keyboard move that one."""
        self._chosen = self._handles.index(handle) if handle in self._handles else -1
        self.update()
        self._tell()

    def place_of(self, handle: Handle) -> QPointF:
        """Where a handle is, px."""
        assert self._posture is not None, "without a pose there are no handles"
        return QPointF(*self._made_stage().pixel(self._posture.points[handle.point]))

    def words(self) -> str:
        """The chosen joint, its angle, and how far it goes."""
        handle, posture = self.chosen, self._posture
        if handle is None or posture is None:
            return ""
        name = joint_words(handle.angle)
        if not handle.angle:
            return _("{joint}: drag it, or use the arrow keys").format(joint=name)
        low, high = limits_of(posture, handle)
        words = _("{joint} {angle}°, from {low}° to {high}°")
        shown = {"angle": posture.angles[handle.angle], "low": low, "high": high}
        rounded = {key: f"{value:.0f}".replace("-", "−") for key, value in shown.items()}
        return words.format(joint=name, **rounded)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self._at(event.position())
        self.choose(handle)
        if handle and self._posture and event.button() is Qt.MouseButton.LeftButton:
            # The stage stays while a joint is dragged: the picture is not to move away under the pointer.
            self._kept_stage = self._made_stage()
            at = self._world(event.position())
            x, y = self._posture.points[handle.point]
            self._held = handle, self._posture, (x - at[0], y - at[1])
            self._drags += 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self._at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        handle, posture, aside = self._held
        x, y = self._world(event.position())
        self.posed.emit(dragged(posture, handle, (x + aside[0], y + aside[1])), f"drag {self._drags}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = self._kept_stage = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, handle, posture = _ARROWS.get(event.key()), self.chosen, self._posture
        if way is None or handle is None or posture is None:
            super().keyPressEvent(event)
            return
        far = FAR_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        if handle.angle:
            moved = turned_by(posture, handle, (way[0] + way[1]) * far)
        else:
            across = -way[0] if self._made_stage().mirrored else way[0]
            moved = moved_by(posture, (across * far * NUDGE, way[1] * far * NUDGE))
        self.posed.emit(moved, f"keys {handle.point}")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the joints first, and on when it has been to all."""
        after = self._chosen + (1 if forward else -1)
        if not self.hasFocus() or not 0 <= after < len(self._handles):
            self.choose(None)
            return super().focusNextPrevChild(forward)
        self.choose(self._handles[after])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.TabFocusReason and self._handles:
            self.choose(self._handles[0])
        elif event.reason() is Qt.FocusReason.BacktabFocusReason and self._handles:
            self.choose(self._handles[-1])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, c = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle in self._handles:
            is_chosen = handle == self.chosen
            place, radius = self.place_of(handle), CHOSEN_DOT if is_chosen else DOT
            painter.setPen(QPen(QColor(c.surface if is_chosen else c.accent), 2.0))
            painter.setBrush(QColor(c.accent if is_chosen else c.surface))
            painter.drawEllipse(place, radius, radius)
            if is_chosen and self.hasFocus():
                painter.setPen(QPen(QColor(c.focus), Size.FOCUS_RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                away = radius + Size.FOCUS_GAP + Size.FOCUS_RING
                painter.drawEllipse(place, away, away)

    def _stage(self, mannequin: Mannequin) -> Stage:
        return self._kept_stage or super()._stage(mannequin)

    def _made_stage(self) -> Stage:
        assert self._mannequin is not None, "handles are those of a figure"
        return self._stage(self._mannequin)

    def _at(self, place: QPointF) -> Handle | None:
        """The nearest handle within reach."""
        spot = place.toTuple()
        near = [
            (dist(spot, self.place_of(one).toTuple()), number) for number, one in enumerate(self._handles)
        ]
        away, number = min(near, default=(REACH + 1, 0))
        return self._handles[number] if away <= REACH else None

    def _world(self, place: QPointF) -> Point:
        return self._made_stage().world(place.toTuple())

    def _tell(self) -> None:
        words = self.words()
        self.setAccessibleDescription(words)
        self.chosen_changed.emit(self.chosen)
