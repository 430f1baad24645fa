"""How long the journal takes to answer with a lifetime in it: what its page opens with, and each filter."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from history_made import LATEST, NOTES, ROUTINES, make_journal
from row import Row
from told_by import told_by

from stretchtimer.insight.history.looking_back import Wishes, look_back
from stretchtimer.journal.history import SessionFilter, Which
from stretchtimer.journal.journal import Journal
from stretchtimer.routine.exercise import Side

SMALL, LARGE, LARGE_SHORT = 1_000, 100_000, 10_000
SMALL_A_DAY, LARGE_A_DAY = 2, 10  # both then fill the year that is shown
TIMES = 5
WISHES = Wishes(planned=frozenset({0, 2, 4}))
FILTERS = {
    "all": SessionFilter(),
    "paired": SessionFilter(Which.PAIRED),
    "cramped": SessionFilter(Which.CRAMPED),
    "felt": SessionFilter(Which.FELT),
    "a week": SessionFilter(first_day=date(2026, 9, 7), last_day=date(2026, 9, 13)),
    "one side": SessionFilter(group="calf", side=Side.RIGHT),
    "a routine": SessionFilter(source=ROUTINES[-1]),
    "a name": SessionFilter(text="standing quad"),
    "two words of a note": SessionFilter(text=NOTES[1].rpartition(" ")[0]),
    "a word with an accent": SessionFilter(text="wärme"),
    "no session": SessionFilter(Which.CRAMPED, group="calf", text="nowhere to be found"),
}


def rows(short: bool) -> list[Row]:
    """The opening view of a small and a large journal, and the slowest filter of the large one."""
    count = LARGE_SHORT if short else LARGE
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.db"), Path(folder, "large.db")
        make_journal(small, SMALL, SMALL_A_DAY)
        make_journal(large, count, LARGE_A_DAY)
        little, much = (_taken_ms(partial(_open, path)) for path in (small, large))
        with Journal.open(large) as journal:
            found = {name: _taken_ms(partial(_ask, journal, asked)) for name, asked in FILTERS.items()}
            pages_ms = _taken_ms(partial(_scroll, journal), times=1)
    slowest = max(found, key=found.__getitem__)
    shown = told_by("one_journal.py", str(count))
    opened = shown.pop("open")
    slowest_shown = max(shown, key=shown.__getitem__)
    of = f"of {count:,} sessions"
    return [
        Row(f"journal's opening view {of}", much, 200, "ms"),
        Row("the same, against 1,000 sessions", much / little, 2, "x", f"{little:.1f} ms"),
        Row(f"slowest filter {of}, count and page", found[slowest], 100, "ms", slowest),
        Row("a page of 50 while scrolling, mean of 100", pages_ms / 100, 10, "ms"),
        Row(f"journal's page made, read and painted {of}", opened, 200, "ms"),
        Row("slowest filter on the page, until painted", shown[slowest_shown], 100, "ms", slowest_shown),
    ]


def _taken_ms(work: Callable[[], object], times: int = TIMES) -> float:
    """The median of some times, in milliseconds."""
    taken = []
    for _time in range(times):
        before = perf_counter()
        work()
        taken.append(perf_counter() - before)
    return median(taken) * 1_000


def _open(path: Path) -> None:
    """What the page asks for before anything is chosen, the opening of the journal included."""
    with Journal.open(path) as journal:
        look_back(journal, LATEST, WISHES)
        journal.years()
        _ask(journal, SessionFilter())


def _ask(journal: Journal, asked: SessionFilter) -> None:
    journal.count(asked)
    journal.page(asked)


def _scroll(journal: Journal) -> None:
    page = journal.page(SessionFilter())
    for _page in range(99):
        page = journal.page(SessionFilter(), page.next)
