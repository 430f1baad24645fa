"""The bridge: events as signals, and a timer that runs only while the session does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from stretchtimer.gui.player.bridge import FRAME_MS, UNSEEN_MS, SessionBridge
from tests.gui.player.stage import World, is_timing
from tests.routines import calf_step, routine_of

SIGNALS = ("segment_started", "segment_ended", "waiting", "paused", "moved", "finished", "noticed")


class Bridged(World):
    """A session behind a bridge, and every signal it sent."""

    def __init__(self, **changes: object) -> None:
        super().__init__()
        self.bridge = SessionBridge(self.session(routine_of(calf_step(**changes))))
        self.told: list[str] = []
        for name in SIGNALS:
            getattr(self.bridge, name).connect(
                lambda *values, name=name: self.told.append(self._words(name, values))
            )

    @staticmethod
    def _words(name: str, values: tuple[object, ...]) -> str:
        value = values[0] if values else ""
        kind = getattr(getattr(value, "segment", value), "kind", value)
        return f"{name} {kind}".strip()


@pytest.fixture
def bridged(qapp: QApplication) -> Iterator[Bridged]:
    """Two calf holds, not started."""
    bridged = Bridged()
    yield bridged
    if bridged.bridge.session.is_running:
        bridged.bridge.pause()


def test_a_session_is_told_from_start_to_end(bridged: Bridged) -> None:
    """Every segment as it starts and ends, then the finish."""
    bridged.bridge.start()
    bridged.pass_time(bridged.bridge, 60)
    assert bridged.told == [
        "moved",
        "segment_started ready",
        "segment_ended ready",
        "segment_started hold",
        "segment_ended hold",
        "segment_started switch",
        "segment_ended switch",
        "segment_started hold",
        "segment_ended hold",
        "finished False",
    ]


def test_the_timer_runs_only_while_the_session_does(bridged: Bridged) -> None:
    """Not before the start, not while paused, not after the end."""
    bridge = bridged.bridge
    assert not is_timing(bridge)
    bridge.start()
    assert is_timing(bridge)
    bridge.pause()
    assert not is_timing(bridge)
    bridge.resume()
    assert is_timing(bridge)
    bridge.stop()
    assert not is_timing(bridge)


def test_no_timer_after_the_natural_end(bridged: Bridged) -> None:
    """The last tick stops it."""
    bridged.bridge.start()
    bridged.pass_time(bridged.bridge, 55)
    assert bridged.bridge.session.is_over and not is_timing(bridged.bridge)


def test_a_late_look_pauses_and_says_how_long(bridged: Bridged) -> None:
    """The machine slept for 42 seconds: none of them is held."""
    bridge = bridged.bridge
    bridge.start()
    bridged.pass_time(bridge, 15)
    bridged.sleep(bridge, 42)
    assert bridged.told[-1] == "paused 42000"
    assert bridge.is_paused and not is_timing(bridge)
    assert bridge.now.elapsed_ms == 5_000


def test_looks_are_rarer_while_nobody_sees(bridged: Bridged) -> None:
    """A hidden page needs no frames, but the journal still wants to be told."""
    bridge = bridged.bridge
    bridge.set_seen(False)
    bridge.start()
    assert bridge.frame_ms == UNSEEN_MS
    bridge.set_seen(True)
    assert bridge.frame_ms == FRAME_MS


@pytest.mark.parametrize(("wanted", "given"), [(0, 33), (40, 40), (500, 50)])
def test_frames_keep_within_what_can_be_seen(bridged: Bridged, wanted: int, given: int) -> None:
    """Never faster than the screen, never so slow that digits trail their ticks."""
    bridged.bridge.start()
    bridged.bridge.set_frame(wanted)
    assert bridged.bridge.frame_ms == given


def test_notices_come_through_while_it_runs(bridged: Bridged) -> None:
    """Once a second the session is asked what the person should know; unseen, that is every fourth look."""
    bridged.bridge.set_seen(False)
    bridged.bridge.start()
    bridged.log.says.append("The disk is full.")
    timer = bridged.bridge.findChild(QTimer)
    for _look in range(3):
        timer.timeout.emit()
    assert "noticed The disk is full." not in bridged.told
    timer.timeout.emit()
    assert bridged.told[-1] == "noticed The disk is full."


def test_notices_come_through_when_it_stands(bridged: Bridged) -> None:
    """What goes wrong with the last entry is told although no tick follows."""
    bridged.bridge.start()
    bridged.log.says.append("The disk is full.")
    bridged.bridge.stop()
    assert bridged.told[-1] == "noticed The disk is full."


def test_seeking_stays_inside_the_session(bridged: Bridged) -> None:
    """Before the start is the start."""
    bridged.bridge.start()
    bridged.bridge.seek(-5_000)
    assert bridged.bridge.now.t_ms == 0
    bridged.bridge.seek(35_000)
    assert bridged.bridge.now.segment.kind.value == "hold"


def test_waiting_is_told(qapp: QApplication) -> None:
    """Reps at one's own pace come to their end and wait."""
    world = Bridged(reps=2, rep_ms=None, hold_ms=None)
    world.bridge.start()
    world.pass_time(world.bridge, 30)
    assert world.told[-1] == "waiting move"
    assert is_timing(world.bridge)
    world.bridge.stop()
