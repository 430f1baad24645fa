"""The bar of the whole session: what is done, what is ahead, and a place to grasp it by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.wording import left_text, seconds_left
from stretchtimer.gui.theme.scaling import held, scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.timeline.marks import Mark, mark_near, marks_of
from stretchtimer.gui.timeline.paint import TimelinePaint
from stretchtimer.gui.timeline.track import Track
from stretchtimer.gui.widgets.painting import words
from stretchtimer.gui.words import clock_text
from stretchtimer.timeline.timeline import Moment, Timeline

BAR_TOP = 30  # px from the top: the times stand above
EDGE = 10  # px that the head may reach out at both ends
HIT = 32  # px high, around the bar
DRAG_FROM = 5  # px: less is a click
HEAD_REACH = 7  # px to each side of the head
MARKS_BELOW, MARK_REACH = 5, 6  # px: of the middle of the marks, and to each side of one
LEAST_STEP = 0.5  # px the head must move to be drawn anew


class TimelineBar(QWidget):
    """Shows a timeline and the place in it. A click goes to the start of what is there, a drag to the place itself.

    While the pointer is at a segment, its cues are marked below the bar: a click on one lets it be heard. While it is
    dragged only the head follows: the session jumps once, when it is let go.
    """

    sought = Signal(int)  # ms from the session's start
    pointed = Signal(float, int, object)  # where the pointer is, px, its time, ms, and a cue; -1 if it left
    cue_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._timeline: Timeline | None = None
        self._track: Track | None = None
        self._moment: Moment | None = None
        self._paused = False
        self._warm = False
        self._times = ("", "")
        self._second = (-1, -1)
        self._last_open = -1  # the last segment that the person ends
        self._drawn_x = 0.0
        self._pressed_x: float | None = None
        self._dragged_x: float | None = None
        self._marks: tuple[Mark, ...] = ()
        self._meant: Mark | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(_("The whole session"))
        theme.changed.connect(self.update)

    @property
    def track(self) -> Track | None:
        """How the session is laid out, None before there is one."""
        return self._track

    @property
    def times(self) -> tuple[str, str]:
        """What it says was played and is left."""
        return self._times

    @property
    def bar_rect(self) -> QRect:
        """Where the bar itself lies."""
        return QRect(EDGE, round(BAR_TOP * self._scale), self._length, round(16 * self._scale))

    def place(self, rect: QRect, scale: float) -> None:
        """Lie in `rect` of the parent, `scale` times as large as in a window."""
        self._scale = scale
        self.setGeometry(rect.adjusted(-EDGE, 0, EDGE, 0))
        self.update()

    def set_warm(self, is_warm: bool) -> None:
        """Show a relief: in warm tones, and what may last long is not drawn so."""
        if is_warm != self._warm:
            self._warm = is_warm
            self._lay_out()

    def show_at(self, timeline: Timeline, moment: Moment, *, paused: bool) -> None:
        """Show `moment` of `timeline`; draws only what changed."""
        last = self._moment
        if timeline is not self._timeline:
            self._timeline = timeline
            self._marks, self._meant = (), None
            self._lay_out()
        elif paused != self._paused or last is None or last.index != moment.index:
            self.update()
        self._moment, self._paused = moment, paused
        x = self._head_x()
        if abs(x - self._drawn_x) >= LEAST_STEP:
            self._update_head(self._drawn_x, x)
            self._drawn_x = x
        second = (moment.t_ms // 1_000, seconds_left(timeline.total_ms - moment.t_ms))
        if second != self._second:
            self._second, self._times = second, self._read_times()
            self.update(QRect(0, 0, self.width(), self.bar_rect.top() - 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._track is None or self._moment is None:
            return
        painter, clip = QPainter(self), QRectF(event.rect()).translated(-EDGE, 0)
        painter.translate(EDGE, 0)
        look = TimelinePaint(self._theme, self._scale, self._paused, warm=self._warm)
        bar = self.bar_rect.translated(-EDGE, 0)
        look.blocks(painter, self._track, clip, bar, self._head_x())
        look.marks(painter, self._marks, self._marks_middle, self._meant)
        if clip.bottom() > bar.bottom() + 8:
            look.names(painter, self._track, bar.bottom() + round(8 * self._scale), self._moment)
        if clip.top() < bar.top() - 8:
            self._paint_times(painter)
        look.head(painter, QPointF(self._head_x(), bar.top()), bar.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_hit(event.position()):
            self._pressed_x = self._along(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = self._along(event.position())
        hit = self._is_hit(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
        if self._pressed_x is not None and (
            self._dragged_x is not None or abs(x - self._pressed_x) >= DRAG_FROM
        ):
            self._update_head(self._head_x(), x)
            self._dragged_x = x
        self._point(event.position() if hit or self._dragged_x is not None else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged = self._pressed_x, self._dragged_x
        self._pressed_x = self._dragged_x = None
        if self._track is None or pressed is None:
            return
        self.update()
        if dragged is not None:
            self.sought.emit(self._track.time_at(dragged))
        elif mark := self._mark_at(event.position()):
            self.cue_wanted.emit(mark.cue)
        elif self._is_hit(event.position()):
            self.sought.emit(self._track.segment_at(pressed).start_ms)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point(event.position() if self._is_hit(event.position()) else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def _point(self, at: QPointF | None) -> None:
        """Tell where the pointer is, at a cue or at a time, and mark the cues around it; None: nowhere."""
        if self._track is None:
            return
        marks: tuple[Mark, ...] = ()
        meant: Mark | None = None
        if at is None:
            self.pointed.emit(0.0, -1, None)
        else:
            x, meant = self._along(at), self._mark_at(at)
            marks = marks_of(self._track, self._track.segment_at(x))
            at_ms, cue = (meant.cue.at_ms, meant.cue) if meant else (self._track.time_at(x), None)
            self.pointed.emit((meant.x if meant else x) + EDGE, at_ms, cue)
        if (marks, meant) != (self._marks, self._meant):
            self._marks, self._meant = marks, meant
            self.update()

    def _mark_at(self, at: QPointF) -> Mark | None:
        """The cue that is meant by pointing there: below the bar, near its mark, and not while it is dragged."""
        if self._track is None or self._dragged_x is not None or not self._is_hit(at):
            return None
        if at.y() < self.bar_rect.bottom():
            return None
        x = self._along(at)
        return mark_near(marks_of(self._track, self._track.segment_at(x)), x, MARK_REACH * self._scale)

    @property
    def _marks_middle(self) -> float:
        """The line on which the marks lie, px from the top."""
        return self.bar_rect.bottom() + MARKS_BELOW * self._scale

    @property
    def _length(self) -> int:
        """The length of the bar, px."""
        return self.width() - 2 * EDGE

    def _along(self, at: QPointF) -> float:
        """How far along the bar a place is, px."""
        return min(max(at.x() - EDGE, 0.0), float(self._length))

    def _is_hit(self, at: QPointF) -> bool:
        reach = (HIT - 16) // 2
        return self._track is not None and self.bar_rect.adjusted(0, -reach, 0, reach).contains(at.toPoint())

    def _lay_out(self) -> None:
        if self._timeline is not None and self._length > 0:
            self._track = Track(self._timeline, float(self._length), open_as_rest=self._warm)
            opens = (i for i, segment in enumerate(self._timeline.segments) if segment.min_ms is not None)
            self._last_open = max(opens, default=-1)
            self.update()

    def _head_x(self) -> float:
        if self._dragged_x is not None:
            return self._dragged_x
        return self._track.x_of(self._moment.t_ms) if self._track and self._moment else 0.0

    def _update_head(self, old: float, new: float) -> None:
        reach = round(HEAD_REACH * self._scale) + 1
        left, right = min(old, new) - reach, max(old, new) + reach
        top = self.bar_rect.top() - reach - round(4 * self._scale)
        self.update(QRect(int(left) + EDGE, top, int(right - left) + 2, self.bar_rect.height() + 3 * reach))

    def _read_times(self) -> tuple[str, str]:
        """What was played and what is left; with open-ended parts ahead, what is left at most."""
        if self._timeline is None or self._moment is None:
            return "", ""
        if self._warm and self._moment.index <= self._last_open:
            return clock_text(self._moment.t_ms), ""  # it takes the time it takes
        played = "" if self._warm else clock_text(self._moment.t_ms)
        left = left_text(self._timeline.total_ms - self._moment.t_ms)
        words_ = _("up to {time} left") if self._moment.index <= self._last_open else _("{time} left")
        return played, words_.format(time=left)

    def _paint_times(self, painter: QPainter) -> None:
        c = self._theme.colours
        text_scale = held(self._theme, self._scale)
        font = self._theme.font(scaled(TYPE.secondary, text_scale, self._theme.text_scale), digits=True)
        rect = QRectF(0, 0, self._length, round(20 * self._scale))
        words(painter, rect, self._times[0], font, c.text)
        words(painter, rect, self._times[1], font, c.text_2, Qt.AlignmentFlag.AlignRight)
