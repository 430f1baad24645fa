"""The mannequin whose joints and props are moved, with the mouse and with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider

from stretchtimer.config.translations import _
from stretchtimer.figure.vectors import Point
from stretchtimer.gui.exercise_editor.grips import Grip
from stretchtimer.gui.exercise_editor.grips_picture import GripsPicture
from stretchtimer.gui.figure.posing import Pose
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.announcement import announce

STEP, FAR_STEP = 1.0, 5.0  # degrees, or as many two-hundredths of the height
_ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_MORE: Point = (1, 0)


class PoseView(QAbstractSlider):
    """`changed` carries words on what was moved, the figure's table as it is then, and what belongs to one drag.

    `chosen_changed` carries a grip or None. As a slider it stands at the angle of the chosen joint, in whole degrees
    between those it may have, and at 0 of 0 with nothing chosen that turns.
    """

    changed = Signal(str, object, str)
    chosen_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._picture = GripsPicture(theme, self)
        self._grips: tuple[Grip, ...] = ()
        self._chosen = -1
        self._held: tuple[Grip, Point] | None = None
        self._drags = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(
            _("Figure. Tab goes from joint to joint, arrow keys move the one that is chosen.")
        )
        self.valueChanged.connect(self._on_value_changed)
        self._stand()

    @property
    def pose(self) -> Pose | None:
        """What is shown."""
        return self._picture.pose

    @property
    def grips(self) -> tuple[Grip, ...]:
        """What can be taken hold of."""
        return self._grips

    @property
    def chosen(self) -> Grip | None:
        """The one that the keyboard moves."""
        return self._grips[self._chosen] if 0 <= self._chosen < len(self._grips) else None

    def put(self, pose: Pose, *, fades: bool = True) -> None:
        """Show `pose`; another figure fades over, unless it is one that is just being changed."""
        self._picture.put(pose, fades=fades)

    def show_grips(self, grips: tuple[Grip, ...]) -> None:
        """Let these be taken hold of; what was chosen stays, if it is still there."""
        chosen, before = self.chosen, self.words()
        self._grips = grips
        keys = [grip.key for grip in grips]
        self._chosen = keys.index(chosen.key) if chosen and chosen.key in keys else -1
        self._tell(aloud=self.hasFocus() and self.words() != before)

    def choose(self, grip: Grip | None) -> None:
        """Let the keyboard move that one."""
        self._chosen = self._grips.index(grip) if grip in self._grips else -1
        self._tell(aloud=self.hasFocus())

    def place_of(self, grip: Grip) -> QPointF:
        """Where a grip is, px; always within the picture."""
        return self._picture.place_of(grip)

    def words(self) -> str:
        """The chosen one, where it stands, and how far it goes."""
        return self.chosen.words() if self.chosen else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture.setGeometry(self.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        grip = self._picture.grip_at(event.position())
        self.choose(grip)
        if grip and event.button() is Qt.MouseButton.LeftButton:
            # The stage stays while something is dragged: the picture is not to move away under the pointer.
            self._picture.keep_stage()
            at = self._picture.world(event.position())
            self._held = grip, (grip.at[0] - at[0], grip.at[1] - at[1])
            self._drags += 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self._picture.grip_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        grip, aside = self._held
        x, y = self._picture.world(event.position())
        self.changed.emit(grip.name, grip.dragged((x + aside[0], y + aside[1])), f"drag {self._drags}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._picture.free_stage()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; no joint is turned by that

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, grip = _ARROWS.get(event.key()), self.chosen
        if grip and way is not None:
            steps = FAR_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            if self._picture.stage.mirrored and grip.turn is None:
                way = -way[0], way[1]
            self._nudge(grip, way, steps)
        elif grip and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and (rest := grip.removed()):
            self.changed.emit(grip.name, rest, "")
        else:
            event.ignore()

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
        self._draw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._draw()

    def _draw(self) -> None:
        self._picture.put_grips(self._grips, self.chosen, is_ringed=self.hasFocus())

    def _nudge(self, grip: Grip, way: Point, steps: float) -> None:
        self.changed.emit(grip.name, grip.nudged(way, steps), f"keys {grip.key}")

    def _tell(self, *, aloud: bool) -> None:
        self._draw()
        self._stand()
        words = self.words()
        self.setAccessibleDescription(words)
        if aloud and words:
            announce(self, words)
        self.chosen_changed.emit(self.chosen)

    def _stand(self) -> None:
        """Stand at the angle of the chosen joint."""
        turn = self.chosen.turn if self.chosen else None
        self.blockSignals(True)
        self.setRange(*(round(turn.low), round(turn.high)) if turn else (0, 0))
        self.setValue(round(turn.angle) if turn else 0)
        self.blockSignals(False)

    def _on_value_changed(self, value: int) -> None:
        """A screen reader has set it."""
        grip = self.chosen
        if grip and grip.turn:
            self._nudge(grip, _MORE, value - grip.turn.angle)
