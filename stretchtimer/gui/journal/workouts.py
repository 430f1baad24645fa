"""Sessions put together as they belong together: those before and after one training share a block."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stretchtimer.journal.records import SessionRecord


@dataclass(frozen=True, slots=True)
class Block:
    """One workout's sessions, or one session on its own; in the order they were done."""

    sessions: tuple[SessionRecord, ...]

    @property
    def is_linked(self) -> bool:
        """Whether there is more than one."""
        return len(self.sessions) > 1


def blocks(sessions: Sequence[SessionRecord]) -> tuple[Block, ...]:
    """`sessions`, newest first, as blocks; a block stands where its newest session stood."""
    together: dict[str, list[SessionRecord]] = {}
    for session in sessions:
        together.setdefault(session.workout_id or session.id, []).append(session)
    return tuple(Block(tuple(_in_order(found))) for found in together.values())


def _in_order(sessions: Iterable[SessionRecord]) -> list[SessionRecord]:
    return sorted(sessions, key=lambda session: session.started_at)
