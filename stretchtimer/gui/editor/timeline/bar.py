"""The bar in the editor: the chosen steps are outlined, rounds have a bracket; a click chooses, pointing tells."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.places import steps_among
from stretchtimer.gui.editor.problems import steps_to_fix
from stretchtimer.gui.editor.timeline.shown import Bracket, Shown
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.mirroring import keep_left_to_right
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.timeline.paint import NAME_FROM, WORK, TimelinePaint
from stretchtimer.gui.timeline.tip import tip_words
from stretchtimer.gui.timeline.track import Span
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.tip import Tip

AROUND = 5  # px from the blocks of a chosen step to its outline
OUTLINE = 2
_ALONG = MappingProxyType({Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1})
BRACKET_DROP = 6  # px


class EditorBar(QAbstractSlider):
    """Follows the bench. With the keyboard on it, the arrows choose the step before and the next.

    As a slider it stands at the number of the chosen step, 0 without one.
    """

    def __init__(self, theme: Theme, bench: Workbench) -> None:
        super().__init__()
        keep_left_to_right(self)
        self._theme, self._bench = theme, bench
        self._shown: Shown | None = None
        self._tip: Tip | None = None
        self._is_ringed = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("The routine in time"))
        self.valueChanged.connect(self._on_moved)
        bench.changed.connect(self._lay_out)
        bench.chosen_changed.connect(self._on_chosen)
        theme.changed.connect(self.update)

    @property
    def shown(self) -> Shown | None:
        """How it is laid out; None while there is no routine."""
        return self._shown

    def sizeHint(self) -> QSize:
        below = BRACKET_DROP + Space.XXS + self._theme.line(TYPE.caption)
        return QSize(200, 2 * AROUND + WORK + below)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _steps(self) -> tuple[int, ...]:
        """The keys of the steps that are shown, in order."""
        return tuple(self._shown.sound.steps) if self._shown else ()

    @property
    def _bar(self) -> QRect:
        return QRect(0, AROUND, self.width(), WORK)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter, track, bar = QPainter(self), self._shown.track, self._bar
        look = TimelinePaint(self._theme, 1.0, False)
        look.blocks(painter, track, QRectF(event.rect()), bar, track.width + 1)  # none of it is still to come
        self._paint_outlines(painter)
        for bracket in self._shown.brackets:
            self._paint_bracket(painter, bracket)
        for span in self._shown.alone:
            self._paint_name(painter, span)
        if self._is_ringed:
            c = self._theme.colours
            box(painter, QRectF(self.rect()), Radius.BUTTON, line=c.focus, width=Size.FOCUS_RING)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (x := self._along(event.position())) is None or self._shown is None:
            self._hide_tip()
            return
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._tip is None:
            self._tip = Tip(self._theme, self.window())
        segment = self._shown.track.segment_at(x)
        at = self.mapTo(self.window(), QPointF(event.position().x(), self._bar.top()).toPoint())
        self._tip.tell(tip_words(segment, self._shown.track.time_at(x)), at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = self._along(event.position())
        if x is not None and self._shown is not None and event.button() is Qt.MouseButton.LeftButton:
            self._bench.choose([self._shown.key_at(x)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ALONG:
            self.setValue(max(self.value() + _ALONG[Qt.Key(event.key())], 1))
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it chooses nothing in passing

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_ringed = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._is_ringed = False
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hide_tip()

    def hideEvent(self, event: QEvent) -> None:
        self._hide_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _along(self, at: QPointF) -> float | None:
        """How far along the bar, px; None beside it."""
        inside = self._bar.adjusted(0, -AROUND, 0, AROUND).contains(at.toPoint())
        return at.x() if inside and self._shown is not None else None

    def _hide_tip(self) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if self._tip is not None:
            self._tip.hide()

    def _lay_out(self) -> None:
        sound, width = self._bench.sound, self._bar.width()
        is_there = sound is not None and bool(self._bench.draft.items) and width > 0
        self._shown = Shown.of(sound, width) if is_there and sound is not None else None
        self.setEnabled(self._shown is not None)
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Stand where the first of the chosen steps is."""
        steps = self._steps
        chosen = steps_among(self._bench.draft, self._bench.chosen)
        at = next((number for number, key in enumerate(steps, start=1) if key in chosen), 0)
        self.blockSignals(True)
        self.setRange(0, len(steps))
        self.setValue(at)
        self.blockSignals(False)
        step = self._bench.step(steps[at - 1]) if at else None
        self.setAccessibleDescription(step.exercise.name if step else "")
        self.update()

    def _on_moved(self, number: int) -> None:
        self._bench.choose([self._steps[number - 1]] if number else [])

    def _paint_outlines(self, painter: QPainter) -> None:
        assert self._shown is not None
        c = self._theme.colours
        chosen = steps_among(self._bench.draft, self._bench.chosen)
        for keys, tint in ((chosen, c.accent), (steps_to_fix(self._bench), c.danger)):
            for span in self._shown.spans_of(keys):
                left, right = max(span.left - AROUND, 0), min(span.right + AROUND, self.width())
                rect = QRectF(left, 0, right - left, WORK + 2 * AROUND)
                box(painter, rect, Radius.BUTTON, line=tint, width=OUTLINE)

    def _paint_bracket(self, painter: QPainter, bracket: Bracket) -> None:
        c, top = self._theme.colours, self._bar.bottom() + AROUND + 1
        painter.setPen(QPen(QColor(c.border_2), 1))
        low = top + BRACKET_DROP
        left, right = round(bracket.left) + 0.5, round(bracket.right) - 0.5
        painter.drawPolyline(
            [QPointF(left, top), QPointF(left, low), QPointF(right, low), QPointF(right, top)]
        )
        text = _("{count} rounds").format(count=bracket.rounds) if bracket.rounds > 1 else _("1 round")
        self._words(painter, QRectF(left, low, right - left, 0), text, Qt.AlignmentFlag.AlignHCenter)

    def _paint_name(self, painter: QPainter, span: Span) -> None:
        if span.right - span.left >= NAME_FROM:
            low = self._bar.bottom() + AROUND + 1 + BRACKET_DROP
            self._words(painter, QRectF(span.left, low, span.right - span.left, 0), span.name)

    def _words(
        self,
        painter: QPainter,
        below: QRectF,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        rect = QRectF(below.left(), below.top() + 1, below.width(), self._theme.line(TYPE.caption))
        words(painter, rect, text, self._theme.font(TYPE.caption), self._theme.colours.text_2, align)
