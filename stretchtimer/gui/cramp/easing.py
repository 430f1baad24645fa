"""One cramp while it is eased: the positions there are for it, and all that was held against it so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.records import new_id
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine
from stretchtimer.routine.relief import for_side
from stretchtimer.session.session import Session


@dataclass
class Easing:
    """Each position is a session of its own; the cramp is one."""

    muscle: str
    side: Side
    positions: tuple[Routine, ...]
    sessions: list[Session] = field(default_factory=list)
    spasm_id: str = field(default_factory=new_id)

    @property
    def routine(self) -> Routine:
        """What eases it now: one position after the other, then the first again."""
        return for_side(self.positions[len(self.sessions) % len(self.positions)], self.side)

    @property
    def eased_ms(self) -> int:
        """How long it was held against."""
        held = (ended for session in self.sessions for ended in session.held)
        return sum(ended.held_ms for ended in held if ended.segment.min_ms is not None)

    @property
    def side_now(self) -> Side:
        """The side that is eased, or was last."""
        session = self.sessions[-1]
        if not session.is_over:
            return session.now.segment.side
        sides = [ended.segment.side for ended in session.held if ended.segment.side is not Side.BOTH]
        return sides[-1] if sides else self.side

    @property
    def spasm(self) -> Spasm:
        """The cramp, for the journal: from its first moment, on the side that was eased last."""
        return Spasm(
            id=self.spasm_id,
            at=self.sessions[0].start_of.started_at,
            group=self.positions[0].groups[0],
            side=self.side_now,
            session_id=self.sessions[-1].start_of.id,
        )
