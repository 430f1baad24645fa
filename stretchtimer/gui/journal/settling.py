"""What the window asks of the journal when it opens: sessions that were cut off, and what is done about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stretchtimer.config.translations import _
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.relief import RELIEF_FOLDER

Open = Callable[[], Journal]


@dataclass(frozen=True, slots=True)
class Found:
    """What stood in the journal: the newest session, if there is one, and sentences for the person."""

    newest: SessionRecord | None
    notices: tuple[str, ...]


def settle(open_journal: Open) -> Found:
    """End the sessions whose process died at their last entry; then what there is.

    Raises UserError if the journal cannot be had.
    """
    with open_journal() as journal:
        cut_off = list(journal.unfinished())
        for record in cut_off:
            journal.close_interrupted(record.id)
        eased = any(record.routine_id.startswith(RELIEF_FOLDER) for record in cut_off)
        told = (_("The cramp that was being eased last time is in the journal."),) if eased else ()
        return Found(next(iter(journal.sessions(1)), None), (*journal.notices(), *told))


def leave(open_journal: Open, record: SessionRecord) -> None:
    """The person does not want to go on with a session that was cut off: it counts as ended by them, then."""
    with open_journal() as journal:
        journal.end(record.id, SessionOutcome.STOPPED, record.ended_at or record.started_at)
