"""A terminal made by hand: keys that are pressed at set times, a clock that goes on as they are waited for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from stretchtimer.cli.terminal.performance import Performance
from stretchtimer.cli.terminal.stop_signals import StopSignals
from stretchtimer.player.events import Event
from stretchtimer.routine.model import Routine
from stretchtimer.session.opening import new_session
from stretchtimer.session.session import Session
from tests.fakes import HandClock, NotedLog, NotedSound

LATEST_S = 3_600


class HandSignals(StopSignals):
    """Signals that the test sends, noted without a handler of the process."""

    def send(self, number: int) -> None:
        """As if the system had called."""
        self._on_signalled(number, None)


@dataclass
class HandKeys:
    """Keys pressed when so many seconds have gone by; signals are sent, and the machine sleeps, in the same way."""

    clock: HandClock
    script: Mapping[float, str] = field(default_factory=dict)
    are_there: bool = True
    is_open: bool = False
    woken: int = 0
    signals: HandSignals = field(default_factory=HandSignals)
    sent: Mapping[float, int] = field(default_factory=dict)
    slept: Mapping[float, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._begun = self.clock().clock_ms
        self._left = dict(self.script)
        self._to_send = dict(self.sent)
        self._to_sleep = dict(self.slept)

    def __enter__(self) -> Self:
        self.is_open = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.is_open = False

    def pressed(self, timeout_s: float) -> tuple[str, ...]:
        self.clock.on(timeout_s)
        gone_s = (self.clock().clock_ms - self._begun) / 1_000
        assert gone_s < LATEST_S, "the session never ends"
        for at in [at for at in self._to_send if at <= gone_s]:
            self.signals.send(self._to_send.pop(at))
        for at in [at for at in self._to_sleep if at <= gone_s]:
            self.clock.on(self._to_sleep.pop(at))
        return tuple(self._left.pop(at) for at in sorted(self._left) if at <= gone_s)

    def wake(self) -> None:
        self.woken += 1


@dataclass
class HandPace:
    """One look each time."""

    clock: HandClock

    def looks(self) -> Iterator[None]:
        yield


@dataclass
class NotedView:
    """A view that notes what it was told."""

    events: list[Event] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    drawn: int = 0
    is_open: bool = False
    breaks_at: int = -1

    def __enter__(self) -> Self:
        self.is_open = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.is_open = False

    def draw(self, session: Session) -> None:
        self.drawn += 1
        if self.drawn == self.breaks_at:
            raise BrokenPipeError

    def tell(self, events: tuple[Event, ...]) -> None:
        self.events.extend(events)

    def note(self, text: str) -> None:
        self.notes.append(text)


class Stage:
    """A performance of a routine with everything around it in the hand of the test."""

    def __init__(
        self,
        routine: Routine,
        keys: Mapping[float, str] | None = None,
        sent: Mapping[float, int] | None = None,
        slept: Mapping[float, float] | None = None,
        *,
        keys_are_there: bool = True,
        waits_for_nobody: bool = False,
        breaks_at: int = -1,
    ) -> None:
        self.clock = HandClock()
        self.keys = HandKeys(
            self.clock, keys or {}, are_there=keys_are_there, sent=sent or {}, slept=slept or {}
        )
        self.log, self.sound = NotedLog(), NotedSound()
        self.view = NotedView(breaks_at=breaks_at)
        self.session = new_session(
            routine, routine.when, 1_000, source="test", clock=self.clock, sound=self.sound, log=self.log
        )
        self._performance = Performance(
            self.session, self.keys, self.view, HandPace(self.clock), waits_for_nobody=waits_for_nobody
        )

    def play(self, from_ordinal: int = 0) -> Self:
        """From that segment to the end, whatever it is."""
        self._performance.give(self.keys.signals, from_ordinal)
        return self

    @property
    def held(self) -> list[tuple[str, int]]:
        """Side and milliseconds of each entry."""
        return [(entry.side.value, entry.held_ms) for entry in self.log.entries]
