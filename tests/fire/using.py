"""Somebody who stretches without end: `python -m tests.fire.using real MINUTES`, or `hours N` on a turned clock.

A short routine is gone through again and again in the real window, with a look at every page in between. At the end of
each round one line tells what the app takes; the last line what that has grown by since it was warm. Ends with 1 if
that is more than it may.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication

from stretchtimer.config import resources
from stretchtimer.config.paths import folders
from stretchtimer.gui.host import Host
from stretchtimer.gui.player.bridge import SessionBridge
from stretchtimer.gui.shell import JOURNAL, LIBRARY, SETTINGS, TODAY
from stretchtimer.gui.window import MainWindow
from stretchtimer.player import clock
from stretchtimer.player.clock import Instant
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Routine, When
from tests.audio.sound_server import SoundServer, why_no_server
from tests.fire.at_the_window import figures, run_with
from tests.fire.growth import growth, is_too_much

SETTINGS_TEXT = "lead_in = 5\n"
SILENT = 'output = "none"\n'
ROUTINE = """format = 1
name = "Over and over"
when = "any"

[[step]]
exercise = "bike_warmup"
duration = "{cardio} s"
ramp = "easy to steady"

[[step]]
exercise = "calf_wall_straight"
hold = "{hold} s"
sides = "right, left"
ready = "3 s"

[[step]]
exercise = "quad_standing_pull"
hold = "{hold} s"
sides = "right, left"
ready = "3 s"
"""
WARM_ROUNDS = 6  # every picture, phrase and page has been made by then
PAGES = (LIBRARY, JOURNAL, SETTINGS, TODAY)
STEP_S = 1.0
STEPS_AT_ONCE = 20  # of the turned clock, between two turns of the window's own loop
LOOK_MS = 250  # of real time


class TurnedClock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self._since = clock.system_clock()
        self.gone_ms = 0

    def __call__(self) -> Instant:
        return Instant(self._since.clock_ms + self.gone_ms, self._since.wall_ms + self.gone_ms)

    def on(self, seconds: float) -> None:
        """So long passes."""
        self.gone_ms += round(seconds * 1_000)


class Person:
    """Plays the routine, looks at each page, plays it again, until `is_enough`."""

    def __init__(self, routine: Routine, is_enough: Callable[[], bool], turned: TurnedClock | None) -> None:
        self._routine, self._is_enough, self._turned = routine, is_enough, turned
        self._pages = list(PAGES)
        self._rounds: list[dict[str, int]] = []

    def act(self, window: MainWindow) -> None:
        """The next small thing."""
        host = window.findChild(Host)
        if host is None or not window.shell.library.finder.cards.items:
            return  # it is still being read
        bridge = window.player.bridge
        if window.player.has_session and bridge is not None:
            self._go_on(bridge)
        elif bridge is not None and window.is_playing:
            window.player.session_over.emit()  # what "Done" does
        elif self._pages:
            self._look_at(window, self._pages.pop(0))
        else:
            self._end_round(window)
            if not self._is_enough():
                self._pages = list(PAGES)
                host.start(self._routine, When.ANY)

    def _look_at(self, window: MainWindow, page: int) -> None:
        window.shell.go(page)
        if page == SETTINGS:
            window.shell.settings.show_section(0)  # has all of it made, for which a look is too short

    def _go_on(self, bridge: SessionBridge) -> None:
        if self._turned is None:
            return  # the app's own timer looks at the clock
        for _step in range(STEPS_AT_ONCE):
            if bridge.session.is_over:
                break
            self._turned.on(STEP_S)
            bridge.tick()

    def _end_round(self, window: MainWindow) -> None:
        is_last = self._is_enough()
        # The first count of the objects leaves a Python name for each of them, 1 to 2 MiB, which is not the app's: it
        # comes in every round up to the first reading that counts, and then no more before the last.
        with_objects = is_last or len(self._rounds) <= WARM_ROUNDS
        self._rounds.append(figures(with_objects=with_objects))
        _tell(self._rounds[-1])
        if is_last:
            grown = growth(self._rounds[WARM_ROUNDS:])
            _tell({"rounds": len(self._rounds) - 1, "grown": grown})
            window.close()
            QApplication.exit(int(is_too_much(grown)))


def _tell(what: Mapping[str, object]) -> None:
    print(json.dumps(what), flush=True)


def use_for_hours(hours: float) -> int:
    """On a clock that is turned, and so without sound. The app's exit code."""
    routine = _furnish(SETTINGS_TEXT + SILENT, cardio=60, hold=30)
    turned = TurnedClock()
    clock.system_clock = turned
    person = Person(routine, lambda: turned.gone_ms >= hours * 3_600_000, turned)
    return run_with(person.act, 0)


def use_for_real(minutes: float) -> int:
    """As people do, heard by a sound server of its own if there can be one. The app's exit code."""
    routine = _furnish(SETTINGS_TEXT, cardio=15, hold=5)
    until = time.monotonic() + minutes * 60
    person = Person(routine, lambda: time.monotonic() >= until, None)
    if reason := why_no_server():
        print(f"without a sound server: {reason}", file=sys.stderr)
        return run_with(person.act, LOOK_MS)
    server = SoundServer(folders(os.environ).state / "sound")
    os.environ.update(server.environment)
    server.start()
    try:
        return run_with(person.act, LOOK_MS)
    finally:
        server.kill()


def _furnish(settings: str, cardio: int, hold: int) -> Routine:
    """A home with these settings and the routine: seconds on the bike, seconds of each hold."""
    where = folders(os.environ)
    where.routines.mkdir(parents=True)
    where.settings.write_text(settings, encoding="utf-8")
    (where.routines / "over.toml").write_text(ROUTINE.format(cardio=cardio, hold=hold), encoding="utf-8")
    return load_library((resources.routines(), where.routines)).routines["over"]


if __name__ == "__main__":
    use = {"hours": use_for_hours, "real": use_for_real}[sys.argv[1]]
    sys.exit(use(float(sys.argv[2])))
