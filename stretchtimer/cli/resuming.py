"""A session that was cut off: found again in the journal, and offered to go on with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from stretchtimer.cli.saying import remark
from stretchtimer.cli.terminal.keys import Keys
from stretchtimer.cli.words import time_text
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.model import Routine
from stretchtimer.session.opening import resume_point
from stretchtimer.timeline.compiling import compile_routine

OFFERED_FOR = timedelta(hours=12)  # later, muscles are cold again and a session is begun from its start
LOOKED_THROUGH = 200  # sessions, newest first


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a session that was cut off: its record, and the ordinal of the segment to go on with."""

    record: SessionRecord
    from_ordinal: int


def close_dead(journal: Journal) -> None:
    """Close the sessions whose process went away as interrupted."""
    for record in journal.unfinished():
        journal.close_interrupted(record.id)


def find_rest(journal: Journal, routine: Routine, source: str) -> Rest | None:
    """The rest of the latest session of that routine in which something was held, if it was interrupted."""
    records = journal.sessions(limit=LOOKED_THROUGH)
    latest = next((record for record in records if record.source == source and record.entries), None)
    if latest is None or latest.outcome is not SessionOutcome.INTERRUPTED:
        return None
    ordinal = resume_point(latest, compile_routine(routine, latest.lead_in_ms))
    return None if ordinal is None else Rest(latest, ordinal)


def choose(rest: Rest | None, keys: Keys, now: datetime, *, resume: bool, fresh: bool) -> Rest | None:
    """The rest to go on with, or None to begin anew: as told by the flags, else as the person answers.

    Raises UserError if there is nothing to resume. Without keys nobody can answer: it is begun anew, and said.
    """
    if resume and rest is None:
        raise UserError(_("There is no interrupted session of this routine to go on with."))
    if rest is None or resume or fresh:
        return None if fresh else rest
    if now - (rest.record.ended_at or rest.record.started_at) > OFFERED_FOR:
        return None
    remark(_offer(rest.record))
    if keys.are_there:
        return rest if _says_yes() else None
    remark(_("Begun anew. Use --resume to go on with an interrupted session."))
    return None


def _offer(record: SessionRecord) -> str:
    words = _("Your session of “{name}” at {time} was interrupted; {held} of it were held.")
    return words.format(
        name=record.name, time=record.started_at.strftime("%H:%M"), held=time_text(record.held_ms)
    )


def _says_yes() -> bool:
    """Whether the person wants to go on; Enter alone means yes, and no answer at all leaves the program."""
    yes, no = _("y"), _("n")
    while True:
        try:
            answer = input(_("Go on from there? [{yes}/{no}] ").format(yes=yes.upper(), no=no))
        except EOFError:
            raise KeyboardInterrupt from None
        if answer.strip().lower()[:1] in ("", yes, no):
            return answer.strip().lower()[:1] != no
