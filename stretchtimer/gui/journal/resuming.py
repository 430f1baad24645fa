"""A session that was cut off, offered to be gone on with."""

from __future__ import annotations

from datetime import datetime

from stretchtimer.errors import UserError
from stretchtimer.insight.fit.fitting import fitted_again
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.library import Library
from stretchtimer.session.resuming import Rest, rest_of


def find_rest(newest: SessionRecord | None, library: Library, now: datetime) -> Rest | None:
    """The rest of the newest session, if it is worth going on with and its routine can still be found."""
    if newest is None:
        return None
    try:
        routine = fitted_again(library.find(newest.source), newest, library.doses)
    except UserError:
        return None
    rest = rest_of(newest, routine)
    return rest if rest and rest.is_fresh(now) else None
