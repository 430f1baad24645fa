"""What a screen reader says of a session: each phase as it comes, never the seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.player.wording import amount, effort_word
from stretchtimer.gui.widgets.announcement import announce
from stretchtimer.timeline import phrases
from stretchtimer.timeline.segment import Segment, SegmentKind


class Announcer(QObject):
    """Listens to a session and hands each phase to the system's screen reader, if one is there."""

    announced = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._before: Segment | None = None

    def follow(self, bridge: SessionBridge) -> None:
        """Tell of this session from now on."""
        self._before = None
        bridge.segment_started.connect(self._on_segment_started)
        bridge.waiting.connect(self._on_waiting)
        bridge.effort_moved.connect(self._on_effort_moved)
        bridge.paused.connect(self._on_paused)
        bridge.finished.connect(self._on_finished)

    def announce(self, text: str) -> None:
        """Have `text` said, after whatever is being said."""
        self.announced.emit(text)
        announce(self._page, text)

    def _on_segment_started(self, segment: Segment) -> None:
        self.announce(phase_words(segment, self._before))
        self._before = segment

    def _on_waiting(self, segment: Segment) -> None:
        self.announce(_("Press Enter when you are ready"))

    def _on_effort_moved(self, level: int) -> None:
        self.announce(_("Effort {level} of 10, {word}").format(level=level, word=effort_word(level)))

    def _on_paused(self, gap_ms: int) -> None:
        self.announce(_("Paused"))

    def _on_finished(self, early: bool) -> None:
        self.announce(_("The session is over"))


def phase_words(segment: Segment, before: Segment | None) -> str:
    """What is done in `segment`, which comes after `before`, and for how long."""
    match segment.kind:
        case SegmentKind.READY:
            return phrases.next_phrase(segment, before is None)
        case SegmentKind.SWITCH:
            return phrases.switch_phrase(segment)
        case SegmentKind.REST:
            return phrases.rest_phrase(segment)
    words, side = phrases.work_word(segment, before), phrases.side_words(segment.side)
    named = _("{what}, {side}").format(what=words, side=side) if side else words
    return _("{what}, {much}").format(what=named, much=amount(segment))
