"""What the person's hands ask of a running session: every button, key and place on the bar with its command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.keys import Keymap
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.player.controls import STEP_MS
from stretchtimer.gui.player.live import LiveView
from stretchtimer.routine.exercise import Side

SEEK_MS = 5_000
REPEATING = frozenset({"more", "less", "forward", "rewind"})  # keys that may be held down


class Hands(QObject):
    """Hands each wish on to the session that `commanded` answers, if there is one that takes commands."""

    def __init__(
        self, keys: Keymap, page: QWidget, live: LiveView, commanded: Callable[[], SessionBridge | None]
    ) -> None:
        super().__init__(page)
        self._live, self._commanded = live, commanded
        self._connect()
        self._bind_keys(keys, page)

    def ready(self) -> None:
        """In position, or finished with what is the person's to finish."""
        if bridge := self._commanded():
            bridge.ready()

    def _connect(self) -> None:
        live = self._live
        controls, relief = live.controls, live.relief_controls
        controls.skipped.connect(self._on_skip)
        controls.went_back.connect(self._on_back)
        controls.repeated.connect(self._on_repeat)
        controls.time_added.connect(self._on_time_added)
        controls.effort_moved.connect(self._on_effort_moved)
        relief.switched.connect(self._on_switch_side)
        relief.skipped.connect(self._on_skip)
        live.leg.switched.connect(self._on_switch_side)
        live.band.action.clicked.connect(self.ready)
        live.band.timeline.sought.connect(self._on_sought)

    def _bind_keys(self, keys: Keymap, page: QWidget) -> None:
        slots: dict[str, Callable[[], object]] = {
            "skip": self._on_skip,
            "back": self._on_back,
            "repeat": self._on_repeat,
            "more": lambda: self._on_more(1),
            "less": lambda: self._on_more(-1),
            "forward": lambda: self._on_step(SEEK_MS),
            "rewind": lambda: self._on_step(-SEEK_MS),
            "other_leg": self._on_switch_side,
            "more_time": self._on_more_time,
        }
        for name, slot in slots.items():
            keys.bind(page, name, slot, repeats=name in REPEATING)

    def _on_skip(self) -> None:
        """On to what comes; where a cramp is eased, that is another position, if there is one."""
        if (bridge := self._commanded()) and not self._live.change_position():
            bridge.skip()

    def _on_back(self) -> None:
        if bridge := self._commanded():
            bridge.back()

    def _on_repeat(self) -> None:
        if bridge := self._commanded():
            bridge.repeat_side()

    def _on_time_added(self, by_ms: int) -> None:
        if bridge := self._commanded():
            bridge.add_time(by_ms)

    def _on_effort_moved(self, by: int) -> None:
        if bridge := self._commanded():
            bridge.move_effort(by)

    def _on_more(self, by: int) -> None:
        """More, or less: of effort where that is what is asked, else of time."""
        if self._asks_for_effort:
            self._on_effort_moved(by)
        else:
            self._on_time_added(by * STEP_MS)

    def _on_switch_side(self) -> None:
        if (bridge := self._commanded()) and self._live.leg.side is not Side.BOTH:
            bridge.switch_side()

    def _on_more_time(self) -> None:
        """In a gap, to get ready, and where "more" means effort; elsewhere that key is the one for it."""
        bridge = self._commanded()
        if bridge is not None and (self._asks_for_effort or not bridge.now.segment.kind.is_work):
            bridge.add_time(STEP_MS)

    @property
    def _asks_for_effort(self) -> bool:
        bridge = self._commanded()
        return bridge is not None and bridge.now.segment.has_levels

    def _on_sought(self, to_ms: int) -> None:
        if bridge := self._commanded():
            bridge.seek(to_ms)

    def _on_step(self, by_ms: int) -> None:
        if bridge := self._commanded():
            bridge.seek(bridge.now.t_ms + by_ms)
