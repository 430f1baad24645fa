"""A session that was cut off: found again in the journal, and offered to go on with."""

from __future__ import annotations

from datetime import datetime

from stretchtimer.cli.saying import remark
from stretchtimer.cli.terminal.keys import Keys
from stretchtimer.cli.words import time_text
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.insight.fit.fitting import fitted_again
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.model import Routine
from stretchtimer.session.resuming import Rest, rest_of

LOOKED_THROUGH = 200  # sessions, newest first


def find_rest(journal: Journal, routine: Routine, source: str, doses: Doses) -> Rest | None:
    """The rest of the latest session of that routine in which something was held, if it was interrupted.

    `routine` is as made; the rest is of what it was fitted to, with the times that `doses` set.
    """
    records = journal.sessions(limit=LOOKED_THROUGH)
    latest = next((record for record in records if record.source == source and record.entries), None)
    return rest_of(latest, fitted_again(routine, latest, doses)) if latest else None


def choose(rest: Rest | None, keys: Keys, now: datetime, *, resume: bool, fresh: bool) -> Rest | None:
    """The rest to go on with, or None to begin anew: as told by the flags, else as the person answers.

    Raises UserError if there is nothing to resume. Without keys nobody can answer: it is begun anew, and said.
    """
    if resume and rest is None:
        raise UserError(_("There is no interrupted session of this routine to go on with."))
    if rest is None or resume or fresh:
        return None if fresh else rest
    if not rest.is_fresh(now):
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
