"""The one thing that is asked of the person: "I'm ready", "Finish when ready"."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.reading import minimum_reached
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import LARGE, Button, Kind, Measure
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.timeline.segment import SegmentKind
from stretchtimer.timeline.timeline import Moment

KEY = "ready"
_GAPS = frozenset({SegmentKind.READY, SegmentKind.SWITCH, SegmentKind.REST})


def action_of(moment: Moment) -> str:
    """What the person may say now, or nothing where only time decides."""
    segment = moment.segment
    if segment.kind in _GAPS:
        return _("I’m ready")
    if segment.waits:
        return _("Done")
    return _("Finish when ready") if minimum_reached(moment) else ""


class ActionButton(Button):
    """Filled, with Enter on it, and ringed: it is what Enter does."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, _("I’m ready"), Kind.PRIMARY, LARGE, icon="check", key=KEY, parent=parent)
        self._ring = FocusRing(theme, parent)
        self._is_asked = False
        self._place = QRect(), 0, 1.0
        self.hide()

    def place(self, rect: QRect, width: int, scale: float) -> None:
        """Lie at the left of `rect`, `width` px wide or more, its type `scale` times as large as in a window."""
        self._place = rect, width, scale
        self._fit()

    def ask(self, text: str) -> None:
        """Ask for it, or, with nothing to ask, go away."""
        if text and text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._fit()
        if bool(text) != self._is_asked:
            self._is_asked = bool(text)
            self.setVisible(self._is_asked)
            self._ring.setWidget(self if text else None)  # type: ignore[arg-type]  # None takes it away

    def _fit(self) -> None:
        """Long words take the air at both ends, then the room of the key."""
        rect, width, scale = self._place
        for padding, key in ((LARGE.padding, KEY), (Space.S, KEY), (Space.S, "")):
            self.set_measure(
                Measure(
                    round(LARGE.height * scale),
                    round(LARGE.radius * scale),
                    scaled(LARGE.style, scale),
                    padding,
                    round(LARGE.icon * scale),
                )
            )
            self.put(self.text(), key)
            if self.sizeHint().width() <= rect.width():
                break
        height = self._measure.height
        top = rect.center().y() - height // 2 + 1
        self.setGeometry(rect.left(), top, max(width, self.sizeHint().width()), height)
