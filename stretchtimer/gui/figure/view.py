"""The mannequin as a widget: shows the pose it is given, and paints only when something would look different."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from stretchtimer.figure.mannequin import Frame, Mannequin
from stretchtimer.figure.stage import Stage
from stretchtimer.gui.figure.colours import theme_colours
from stretchtimer.gui.figure.painter import paint_shapes
from stretchtimer.gui.figure.posing import Pose
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.painting import blank, box, colour, veil, words

FINEST = 700  # places along a motion that look different
GLOWS = 40  # strengths of the glow that look different
FADE_MS = 240  # from one side, or one exercise, to the next
FRAME_MS = 60  # a moving figure is drawn 16 times a second: its movements are slow, its shapes many
PLACE = slice(1, 3)  # of what a picture depends on, what moves by itself
LABEL_HEIGHT, LABEL_AWAY, LEADER, DOT = 28, 120, 1.5, 7  # px


class FigureView(QWidget):
    """Shows one pose at a time; a change of side or exercise fades over."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pose: Pose | None = None
        self._label, self._dimmed = "", False
        self._seen: tuple[object, ...] = ()
        self._mannequin: Mannequin | None = None
        self._still: tuple[tuple[object, ...], QPixmap] | None = None
        self._fading: QPixmap | None = None
        self._colours = theme_colours(theme, theme.colours.bg)
        self.frames = 0  # painted so far
        self._fade, self._painted = QElapsedTimer(), QElapsedTimer()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # nothing under it is painted again and again
        theme.changed.connect(self._on_theme_changed)

    @property
    def pose(self) -> Pose | None:
        """What is shown."""
        return self._pose

    def put(self, pose: Pose | None, label: str = "", *, dimmed: bool = False, fades: bool = True) -> None:
        """Show `pose`, with `label` at the muscle that is worked; `dimmed` while the session stands still.

        Another figure fades over, unless it is one that is just being changed.
        """
        if self._differs(pose):
            fades = fades and self.isVisible() and self._pose is not None and not dimmed
            self._fading = self._snapshot() if fades else None
            self._fade.start()
            self._mannequin = Mannequin(pose.figure) if pose else None
        self._pose, self._label, self._dimmed = pose, label, dimmed
        if self._fading is not None and (dimmed or self._fade.elapsed() >= FADE_MS):
            self._fading = None
        seen = self._key()
        if self._fading is not None or (seen != self._seen and self._is_due(seen)):
            self._seen = seen
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        if self._fading is not None:
            painter.setOpacity(max(1.0 - self._fade.elapsed() / FADE_MS, 0.0))
            painter.drawPixmap(0, 0, self._fading)
        if self._dimmed:
            veil(painter, self.rect(), self._theme.colours.bg)
        self._painted.start()
        self.frames += 1

    def _is_due(self, seen: tuple[object, ...]) -> bool:
        """Whether a new picture is due: a pose that only moved on waits for its frame."""
        moved_on = seen[PLACE.stop :] == self._seen[PLACE.stop :] and seen[:1] == self._seen[:1]
        return not moved_on or not self._painted.isValid() or self._painted.elapsed() >= FRAME_MS

    def _differs(self, pose: Pose | None) -> bool:
        old = self._pose
        if pose is None or old is None:
            return pose is not old
        return pose.figure is not old.figure or pose.mirrored != old.mirrored

    def _key(self) -> tuple[object, ...]:
        """What the picture depends on, as finely as the eye tells."""
        pose = self._pose
        if pose is None:
            return ()
        place, glow = round(pose.progress * FINEST), round(pose.mood.glow * GLOWS)
        rest = pose.mirrored, pose.mood.pushing, self._label, self._dimmed
        return id(pose.figure), place, glow, *rest

    def _paint(self, painter: QPainter) -> None:
        if self._pose is None or self._mannequin is None:
            painter.fillRect(self.rect(), colour(self._theme.colours.bg))
            return
        stage = self._stage(self._mannequin)
        frame = self._mannequin.frame(self._pose.progress, stage, self._pose.mood)
        painter.drawPixmap(0, 0, self._standing(frame, stage))
        paint_shapes(painter, frame.shapes, self._colours)
        if self._label and frame.spots and not self._dimmed:
            self._paint_label(painter, QPointF(*frame.spots[0].at))

    def _stage(self, mannequin: Mannequin) -> Stage:
        stage = mannequin.stage(self.width(), self.height())
        return stage.flipped() if self._pose and self._pose.mirrored else stage

    def _standing(self, frame: Frame, stage: Stage) -> QPixmap:
        """What does not move, painted once for this stage and theme."""
        key = (id(self._mannequin), stage, self._theme.colours.bg, self._theme.skin, self.devicePixelRatioF())
        if self._still is None or self._still[0] != key:
            pixmap = blank(self)
            pixmap.fill(colour(self._theme.colours.bg))
            painter = QPainter(pixmap)
            paint_shapes(painter, frame.still, self._colours)
            painter.end()
            self._still = key, pixmap
        return self._still[1]

    def _snapshot(self) -> QPixmap:
        pixmap = blank(self)
        painter = QPainter(pixmap)
        self._paint(painter)
        painter.end()
        return pixmap

    def _paint_label(self, painter: QPainter, spot: QPointF) -> None:
        """The muscle's name on the side where there is more air, led to its middle."""
        c, height = self._theme.colours, self._theme.size(LABEL_HEIGHT)
        font = self._theme.font(replace(TYPE.secondary, weight=TYPE.body_strong.weight))
        width = QFontMetricsF(font).horizontalAdvance(self._label) + height
        left = spot.x() < self.width() / 2
        away = self._theme.size(LABEL_AWAY)
        x = max(spot.x() - away - width, 0.0) if left else min(spot.x() + away, self.width() - width)
        y = min(max(spot.y() - height * 1.5, 0.0), self.height() - height)
        pill = QRectF(x, y, width, height)
        painter.setPen(QPen(QColor(c.warm), LEADER))
        painter.drawLine(QPointF(pill.right() if left else pill.left(), pill.center().y()), spot)
        box(painter, QRectF(spot.x() - DOT / 2, spot.y() - DOT / 2, DOT, DOT), DOT / 2, c.surface)
        box(painter, pill, height / 2, c.warm_soft, c.warm_line)
        words(painter, pill, self._label, font, c.warm_text, Qt.AlignmentFlag.AlignHCenter)

    def _on_theme_changed(self) -> None:
        self._still = self._fading = None
        self._colours = theme_colours(self._theme, self._theme.colours.bg)
        self.update()
