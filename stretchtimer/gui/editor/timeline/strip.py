"""The part of the editor that shows the routine in time: its length in figures, and the bar."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.timeline.bar import EditorBar
from stretchtimer.gui.editor.timeline.legend import Legend
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.words import clock_text
from stretchtimer.timeline.segment import SegmentKind
from stretchtimer.timeline.timeline import Timeline

_HELD = frozenset({SegmentKind.HOLD, SegmentKind.PUSH})


class TimeStrip(QWidget):
    """Follows the bench. While something is to be fixed it shows what the routine came to before."""

    def __init__(self, theme: Theme, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.total = Label(theme, "", TYPE.title, digits=True)
        self.words = Label(theme, "", TYPE.body, "text_2")
        self._legend = Legend(theme)
        self.bar = EditorBar(theme, bench)
        self._figures = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figures.addWidget(self.total)
        self._figures.addWidget(self.words)
        head = self._head = QHBoxLayout()
        head.addLayout(self._figures)
        head.addStretch()
        head.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        self.words.setMinimumWidth(1)  # it wraps where it stands by itself
        column.addLayout(head)
        column.addWidget(self.bar)
        bench.changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The legend goes where there is no room for it; with large text the words stand below the figure."""
        words = self.words.fontMetrics().horizontalAdvance(self.words.text())
        figures = self.total.sizeHint().width() + words + 3 * Space.S
        self._legend.setVisible(figures + self._legend.sizeHint().width() <= self.width())
        is_beside = figures <= self.width()
        self.words.setWordWrap(not is_beside)
        lay(self._figures, across=is_beside)
        self._figures.setSpacing(Space.S if is_beside else 0)
        self._head.setStretch(0, int(not is_beside))

    def _show(self) -> None:
        sound = self._bench.sound
        if sound is None or not self._bench.draft.items:
            self.total.put(clock_text(0))
            self.words.put(_("no steps yet"))
        else:
            self.total.put(clock_text(sound.timeline.total_ms))
            self.words.put(_words(sound.timeline, is_past=bool(self._bench.problems)))
        self.bar.setAccessibleDescription(f"{self.total.text()} {self.words.text()}")
        self._arrange()


def _words(timeline: Timeline, *, is_past: bool) -> str:
    if is_past:
        return _("before what is to fix")
    segments = timeline.segments
    work_ms = sum(one.duration_ms for one in segments if one.kind.is_work)
    held_ms = sum(one.duration_ms for one in segments if one.kind in _HELD)
    words = _("total, {moving} moving, {held} held")
    return words.format(moving=clock_text(work_ms - held_ms), held=clock_text(held_ms))
