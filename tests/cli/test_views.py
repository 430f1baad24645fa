"""What a session looks like at a terminal."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from rich.console import Console

from stretchtimer.cli.terminal.digits import HEIGHT, large
from stretchtimer.cli.terminal.line_view import LineView
from stretchtimer.cli.terminal.live_view import LiveView
from stretchtimer.player.events import Finished, Paused, SegmentStarted
from stretchtimer.routine.model import Ready, Routine, Step
from stretchtimer.session.opening import new_session
from stretchtimer.session.session import Session
from stretchtimer.timeline.compiling import compile_routine
from tests.fakes import HandClock, NotedLog, NotedSound
from tests.routines import PNF_CALF, RIGHT, bike_step, calf_step, routine_of

CALF = routine_of(calf_step(sets=2, note="Press the heel down."))


class Playing:
    """A session on a clock of the test's own, drawn at a terminal of 80 columns."""

    def __init__(self, routine: Routine = CALF, size: tuple[int, int] = (80, 24)) -> None:
        self.clock = HandClock()
        self.session: Session = new_session(
            routine, routine.when, 10_000, source="test", clock=self.clock, sound=NotedSound(), log=NotedLog()
        )
        self.session.start()
        self._out = io.StringIO()
        width, height = size
        console = Console(file=self._out, width=width, height=height, force_terminal=True, color_system=None)
        self.view = LiveView(console)

    def after(self, seconds: float) -> Playing:
        """Let time go by as the loop would."""
        for _tick in range(round(seconds * 4)):
            self.clock.on(0.25)
            self.session.tick()
        return self

    def picture(self) -> list[str]:
        """What is on the screen now, without the spaces at both ends."""
        with self.view:
            before = len(self._out.getvalue())
            self.view.draw(self.session)
            drawn = self._out.getvalue()[before:]
        return [line.strip() for line in drawn.splitlines()]


def rows(text: str) -> list[str]:
    """The large digits as they are on the screen."""
    return [row.strip() for row in large(text)]


def test_a_hold_shows_what_which_side_how_long_and_what_next() -> None:
    """All that is needed from the mat, at one look."""
    shown = Playing().after(13).picture()
    assert "Calf wall stretch" in shown
    assert "Hold · right side · set 1 of 2" in shown
    assert "Press the heel down." in shown
    assert "Next: calf wall stretch, right side, 0:20" in shown
    assert any(line.startswith("Calls, before") or "0:13 of 1:35" in line for line in shown)
    at = shown.index(rows("0:17")[0])
    assert shown[at : at + HEIGHT] == rows("0:17")


def test_only_keys_that_do_something_are_hinted_at() -> None:
    """Enter is for gaps, and for what the person ends; the hints fit in one line."""
    playing = Playing()
    ready, hold = playing.picture(), playing.after(13).picture()
    assert "Space pause · Enter ready · n skip · p back · r repeat · + 10 s · q stop" in ready
    assert "Space pause · n skip · p back · r repeat · + 10 s · q stop" in hold


def test_a_pause_says_so() -> None:
    """And how to go on."""
    playing = Playing().after(13)
    playing.session.pause()
    shown = playing.picture()
    assert "Paused" in shown
    assert any(line.startswith("Space go on") for line in shown)


def test_what_waits_says_what_for() -> None:
    """The person is asked to say when."""
    waiting = routine_of(calf_step(ready=Ready(2_000, waits=True)))
    shown = Playing(waiting).after(12).picture()
    assert "Press Enter when you are ready" in shown


def test_a_ride_shows_its_stage_and_when_it_is_enough() -> None:
    """Effort and cadence on the way, the way out after the minimum, the end at the end."""
    playing = Playing(routine_of(bike_step(60_000, 400_000)))
    early, late = playing.after(12).picture(), playing.after(60).picture()
    assert "Very light. 60 to 70 turns a minute." in early
    assert "That is enough. Press Enter to finish, or go on." in late
    assert "Next: the end" in late
    assert any("Enter finish" in line for line in late)


def test_a_small_terminal_gets_the_time_in_one_line() -> None:
    """Nothing is lost that matters."""
    shown = Playing(size=(30, 12)).after(13).picture()
    assert "0:17" in shown
    assert "Hold · right side · set 1 of 2" in shown


def test_notes_stay_in_sight() -> None:
    """The last two sentences are shown, and a sleep is one of them."""
    playing = Playing()
    for text in ("First.", "Sound lost.", "Sound back."):
        playing.view.note(text)
    shown = playing.picture()
    assert "Sound lost." in shown and "Sound back." in shown and "First." not in shown
    playing.view.tell((Paused(5_000, 65_000),))
    assert any("1:05" in line for line in playing.picture())


def test_names_cannot_steer_the_terminal() -> None:
    """A control character in a routine's name is shown, not obeyed."""
    playing = Playing(routine_of(calf_step(), name="Evil\x1b[2J"))
    assert "Evil\\x1b[2J" in " ".join(playing.picture())


@pytest.mark.parametrize("digit", "0123456789")
def test_large_digits_are_all_of_one_size(digit: str) -> None:
    """So that nothing jumps when the time changes."""
    assert [row[6:] for row in large(f"{digit}8")] == list(large("8"))


def test_large_digits_differ() -> None:
    """Each is told from all others."""
    assert len({large(digit) for digit in "0123456789"}) == 10


Printed = Callable[[], list[str]]


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    """The lines printed since the last look."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


def test_lines_tell_each_thing_to_do(printed: Printed) -> None:
    """When, what, which side, which set, how long."""
    view = LineView()
    for segment in compile_routine(CALF).segments:
        view.tell((SegmentStarted(segment),))
    assert printed() == [
        "0:00  Get ready: calf wall stretch, right side, set 1 of 2 (0:10)",
        "0:10  Hold: calf wall stretch, right side, set 1 of 2 (0:20)",
        "0:30  Hold: calf wall stretch, right side, set 2 of 2 (0:20)",
        "0:50  Switch sides: calf wall stretch, left side, set 1 of 2 (0:05)",
        "0:55  Hold: calf wall stretch, left side, set 1 of 2 (0:20)",
        "1:15  Hold: calf wall stretch, left side, set 2 of 2 (0:20)",
    ]


def test_lines_tell_phases_apart(printed: Printed) -> None:
    """Contract-relax: ease in, push, let go, stretch, twice over."""
    view = LineView()
    for segment in compile_routine(routine_of(Step(PNF_CALF, sides=(RIGHT,)))).segments:
        view.tell((SegmentStarted(segment),))
    lines = printed()
    assert lines[1:5] == [
        "0:10  Ease into the stretch: contract-relax calf, right side, set 1 of 2 (0:10)",
        "0:20  Push gently: contract-relax calf, right side, set 1 of 2 (0:06)",
        "0:26  Let go: contract-relax calf, right side, set 1 of 2 (0:02)",
        "0:28  Stretch a little deeper: contract-relax calf, right side, set 1 of 2 (0:15)",
    ]
    assert lines[5].endswith("set 2 of 2 (0:10)")


def test_lines_tell_pauses_and_the_end(printed: Printed) -> None:
    """Each in its own words."""
    view = LineView()
    with view:
        view.tell((Paused(62_000), Paused(62_000, 65_000), Finished(90_000), Finished(70_000, early=True)))
        view.note("Evil\x1b[2J")
    paused, slept, finished, stopped, note = printed()
    assert (paused, finished, stopped) == ("Paused at 1:02.", "Finished at 1:30.", "Stopped at 1:10.")
    assert "1:05" in slept and "not counted" in slept
    assert note == "Evil\\x1b[2J"
