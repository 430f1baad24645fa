"""A page, a session in it and the clock it runs on, all in the hand of the test."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.player.clock import Instant
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.opening import new_session
from stretchtimer.session.ports import Silence
from stretchtimer.session.session import Session
from tests.fakes import HandClock, NotedLog


@dataclass
class QuietLog(NotedLog):
    """A log in memory that says only what the test puts in its mouth."""

    says: list[str] = field(default_factory=list)

    def notices(self) -> tuple[str, ...]:
        said, self.says = tuple(self.says), []
        return said


class World:
    """What a session needs around it."""

    def __init__(self) -> None:
        self.clock, self.log = HandClock(), QuietLog()

    def session(self, routine: Routine, moment: When = When.BEFORE) -> Session:
        """A session of `routine`, with the lead-in of ten seconds, not yet started."""
        return new_session(
            routine, moment, 10_000, source="test", clock=self.clock, sound=Silence(), log=self.log
        )

    def pass_time(self, bridge: SessionBridge, seconds: float) -> None:
        """Let time pass, looking at the clock every second."""
        while seconds > 0:
            self.clock.on(min(seconds, 1))
            seconds -= 1
            bridge.tick()

    def sleep(self, bridge: SessionBridge, seconds: int) -> None:
        """Close the lid of the machine for so long."""
        now = self.clock.instant
        self.clock.instant = Instant(now.clock_ms + 10, now.wall_ms + seconds * 1_000)
        bridge.tick()


class Stage(World):
    """A window with the player in it, following a session of `routine`."""

    def __init__(self, theme: Theme, routine: Routine, moment: When = When.BEFORE) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.page = PlayerPage(theme)
        self.window.setCentralWidget(self.page)
        self.window.resize(1200, 800)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)
        self.overs = 0
        self.page.session_over.connect(self._on_session_over)
        self.begin(routine, moment)

    def begin(self, routine: Routine, moment: When = When.BEFORE) -> None:
        """Start another session in the same page."""
        self.running = self.session(routine, moment)
        self.page.begin(self.running)

    @property
    def bridge(self) -> SessionBridge:
        """What the page follows."""
        assert self.page.bridge is not None
        return self.page.bridge

    def after(self, seconds: float) -> Stage:
        """Let time pass."""
        self.pass_time(self.bridge, seconds)
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Stage:
        """Press a key where the keyboard is."""
        focus = self.window.focusWidget() or self.page
        QTest.keyClick(focus, key, modifier)
        return self

    @property
    def kind(self) -> str:
        """What is done now."""
        return self.running.now.segment.kind.value

    @property
    def place(self) -> tuple[str, str, int]:
        """What is done now, on which side, and the seconds it has run."""
        moment = self.running.now
        return moment.segment.kind.value, moment.segment.side.value, moment.elapsed_ms // 1_000

    @property
    def cue(self) -> str:
        """The line under the stage."""
        return self.page.live.band.cue.text

    def _on_session_over(self) -> None:
        self.overs += 1


def is_timing(bridge: SessionBridge) -> bool:
    """Whether its timer runs."""
    timer = bridge.findChild(QTimer)
    return isinstance(timer, QTimer) and timer.isActive()
