"""A session while the machine's clocks jump: every second that was held counts once, and no other does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.player.clock import Instant
from stretchtimer.routine.model import Ready, When
from stretchtimer.session.opening import new_session
from stretchtimer.session.ports import Silence
from stretchtimer.session.session import Session
from tests.fakes import HandClock
from tests.routines import calf_step, routine_of

DAY_S, YEAR_S = 86_400, 365 * 86_400
HOLD_S, SETS = 20, 3
HOLDS = 2 * SETS


@dataclass
class Evening:
    """A session with a real journal, on a clock that jumps."""

    path: Path
    clock: HandClock = field(default_factory=HandClock)

    def held(self, jumps: dict[int, tuple[int, int]]) -> SessionRecord:
        """The session as it is in the journal; after so many seconds, the steady clock and the wall's jump so far."""
        writer = DirectWriter(self.path)
        step = calf_step(hold_ms=HOLD_S * 1_000, sets=SETS, ready=Ready(0), switch_ms=0)
        session = new_session(
            routine_of(step), When.ANY, 0, source="calves", clock=self.clock, sound=Silence(), log=writer
        )
        session.start()
        for second in range(10 * HOLDS * HOLD_S):
            self._jump(*jumps.get(second, (0, 0)))
            self._go_on(session)
            if session.is_over:
                break
        assert writer.close() and writer.notices() == ()
        with Journal.open(self.path) as journal:
            (record,) = journal.sessions()
        return record

    def _go_on(self, session: Session) -> None:
        self.clock.on(1)
        session.tick()
        if not session.is_over and not session.is_running:
            session.resume()

    def _jump(self, steady_s: int, wall_s: int) -> None:
        now = self.clock.instant
        self.clock.instant = Instant(now.clock_ms + steady_s * 1_000, now.wall_ms + wall_s * 1_000)


@pytest.mark.parametrize(
    ("steady_s", "wall_s"),
    [(0, -DAY_S), (0, YEAR_S), (0, DAY_S), (0, 3_600), (0, -3_600), (0, 7_200), (8 * 3_600, 8 * 3_600)],
    ids=[
        "a day back",
        "a year on",
        "a day on",
        "summer",
        "winter",
        "asleep",
        "asleep on a clock that goes on",
    ],
)
def test_a_clock_that_jumps_in_mid_hold_takes_no_second_and_gives_none(
    tmp_path: Path, steady_s: int, wall_s: int
) -> None:
    """In the middle of the second hold, and of the fifth: all are there, each as long as it was held."""
    jump = (steady_s, wall_s)
    record = Evening(tmp_path / "journal.db").held({HOLD_S + 10: jump, 4 * HOLD_S + 7: jump})
    assert record.outcome is SessionOutcome.DONE
    assert [entry.held_ms for entry in record.entries] == [HOLD_S * 1_000] * HOLDS
    assert len(record.pauses) == (2 if wall_s > 0 else 0)
    assert all(pause.ended_at is not None and pause.gap_ms > 0 for pause in record.pauses)


def test_a_session_of_next_year_hides_none_of_today(tmp_path: Path) -> None:
    """Held while the clock was a year ahead, then again when it was right: both are in the journal, in that order."""
    path = tmp_path / "journal.db"
    ahead = HandClock()
    ahead.instant = replace(ahead.instant, wall_ms=ahead.instant.wall_ms + YEAR_S * 1_000)
    Evening(path, ahead).held({})
    with Journal.open(path) as journal:
        (later,) = journal.sessions()
    writer, clock = DirectWriter(path), HandClock()
    session = new_session(
        routine_of(calf_step(ready=Ready(0))),
        When.ANY,
        0,
        source="x",
        clock=clock,
        sound=Silence(),
        log=writer,
    )
    session.start()
    session.stop()
    writer.close()
    with Journal.open(path) as journal:
        assert [record.id for record in journal.sessions()] == [later.id, session.start_of.id]
        assert len(journal.sessions()[0].entries) == HOLDS
