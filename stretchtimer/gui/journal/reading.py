"""What the window asks of the journal; every function opens it anew and is meant for a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from stretchtimer.errors import UserError
from stretchtimer.gui.journal.details.looked import Looked
from stretchtimer.insight.history.days import year
from stretchtimer.insight.history.looking_back import LookBack, Wishes, look_back
from stretchtimer.journal.history import Block, Place, SessionFilter, SessionPage
from stretchtimer.journal.journal import Journal
from stretchtimer.routine.reminders.file import load_plan

Open = Callable[[], Journal]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the page is to show: a year, or None for the last twelve months, and which sessions."""

    now: datetime
    asked: SessionFilter
    year: int | None
    wishes: Wishes
    moves: Container[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """What stood in the journal when it was looked at."""

    wanted: Wanted
    found: LookBack
    years: tuple[int, ...]
    page: SessionPage
    notices: tuple[str, ...]


def look(open_journal: Open, wanted: Wanted) -> Seen:
    """What the page shows. Raises UserError if the journal cannot be had."""
    with open_journal() as journal:
        span = year(wanted.year) if wanted.year is not None else None
        found = look_back(journal, wanted.now, wanted.wishes, wanted.moves, span)
        page = journal.page(wanted.asked)
        return Seen(wanted, found, tuple(journal.years()), page, journal.notices())


def find(open_journal: Open, asked: SessionFilter, after: Place | None = None) -> SessionPage:
    """The sessions that are asked for, or the next of them. Raises UserError if the journal cannot be had."""
    with open_journal() as journal:
        return journal.page(asked, after)


def look_at(open_journal: Open, block: Block) -> Looked:
    """All there is of the sessions of `block`. Raises UserError if the journal cannot be had."""
    with open_journal() as journal:
        found = (journal.session(line.id) for line in block.sessions)
        records = tuple(record for record in found if record is not None)
        return Looked(records, block.training, block.spasms)


def planned_days(reminders: Path | None) -> frozenset[int]:
    """The weekdays that the person plans to stretch on, 0 for Monday: those they want to be reminded on.

    A file that cannot be read is told of where the reminders are; here it plans nothing.
    """
    if reminders is None:
        return frozenset()
    try:
        plan = load_plan(reminders)
    except UserError:
        return frozenset()
    return frozenset().union(*(reminder.days for reminder in plan.reminders.values()))
