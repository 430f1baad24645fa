"""What the window asks of the journal when it opens: sessions that were cut off, and what is done about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.relief import RELIEF_FOLDER

LONGEST_EASED = timedelta(days=1)  # from the first moment of a cramp to the last position against it
Open = Callable[[], Journal]


@dataclass(frozen=True, slots=True)
class Found:
    """What stood in the journal: the newest session, if there is one, and sentences for the person.

    `left_open` is the cramp that was being eased when the app was cut off: nobody could tell how strong it was.
    """

    newest: SessionRecord | None
    notices: tuple[str, ...]
    left_open: Spasm | None = None


def settle(open_journal: Open) -> Found:
    """End the sessions whose process died at their last entry; then what there is.

    Raises UserError if the journal cannot be had.
    """
    with open_journal() as journal:
        cut_off = list(journal.unfinished())
        for record in cut_off:
            journal.close_interrupted(record.id)
        eased = [record for record in cut_off if record.routine_id.startswith(RELIEF_FOLDER)]
        newest = next(iter(journal.sessions(1)), None)
        return Found(newest, journal.notices(), _cramp_of(journal, eased))


def _cramp_of(journal: Journal, eased: list[SessionRecord]) -> Spasm | None:
    if not eased:
        return None
    ids = {record.id for record in eased}
    since = min(record.started_at for record in eased) - LONGEST_EASED
    return next((spasm for spasm in journal.spasms(since) if spasm.session_id in ids), None)


def leave(open_journal: Open, record: SessionRecord) -> None:
    """The person does not want to go on with a session that was cut off: it counts as ended by them, then."""
    with open_journal() as journal:
        journal.end(record.id, SessionOutcome.STOPPED, record.ended_at or record.started_at)
