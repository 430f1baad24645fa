"""What the picker knows of the person: which exercises they did last, and which are their own."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from stretchtimer.errors import UserError
from stretchtimer.journal.journal import Journal
from stretchtimer.routine.shelf.shelf import Shelf

LATELY = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Known:
    """Ids of exercises; the `recent` ones in order, the last first."""

    recent: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()


def read_known(
    open_journal: Callable[[], Journal], shelf: Shelf, exercises: Collection[str], today: date
) -> Known:
    """Waits for the disk. Without a journal nothing is recent: what is wrong with it is told elsewhere."""
    files = {id_: shelf.exercise_file(id_) for id_ in exercises}
    own = frozenset(id_ for id_, path in files.items() if path is not None and shelf.is_own(path))
    days = dict[str, date]()
    with suppress(UserError), open_journal() as journal:
        for held in journal.held_since(today - LATELY):
            days[held.exercise_id] = max(held.day, days.get(held.exercise_id, held.day))
    return Known(tuple(sorted(days, key=lambda id_: days[id_], reverse=True)), own)
