"""A copy of the journal a day, made by itself: the last seven days that have one, and the last four weeks."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from stretchtimer.config.paths import Folders
from stretchtimer.config.translations import _
from stretchtimer.exchange.belongings import JOURNAL, MANIFEST, manifest
from stretchtimer.exchange.faults import explained
from stretchtimer.journal.journal import Journal

DAYS, WEEKS = 7, 4
_ENDING = ".zip"


@dataclass(frozen=True, slots=True)
class DailyCopy:
    """The journal as it was on `day`: a backup of nothing else, in `path`."""

    day: date
    path: Path


def copy_of_today(where: Folders, open_journal: Callable[[], Journal], now: datetime) -> DailyCopy | None:
    """Make today's copy, and let go of those that are too old; None if there is one, or no journal yet.

    Raises UserError if it cannot be written; the older ones then stay.
    """
    copy = DailyCopy(now.date(), where.daily / f"{now.date().isoformat()}{_ENDING}")
    if copy.path.exists() or not where.journal.exists():
        return None
    with explained(_("Today's copy of the journal could not be written."), where.daily):
        where.daily.mkdir(parents=True, exist_ok=True)
        _write(copy.path, open_journal, now)
    known = daily_copies(where)
    kept = days_kept((one.day for one in known), copy.day)
    for one in known:
        if one.day not in kept:
            with suppress(OSError):  # the next day tries again
                one.path.unlink()
    return copy


def daily_copies(where: Folders) -> list[DailyCopy]:
    """Those that there are, the latest first."""
    found = []
    for path in where.daily.glob(f"*{_ENDING}"):
        with suppress(ValueError):
            found.append(DailyCopy(date.fromisoformat(path.stem), path))
    return sorted(found, key=lambda copy: copy.day, reverse=True)


def days_kept(days: Iterable[date], today: date) -> frozenset[date]:
    """Which of `days` keep their copy: the last seven of them, and the last one of each of four weeks before this.

    A week begins on Monday, and one without a copy does not count. What is still to come by this clock is kept.
    """
    in_order = sorted(frozenset(days))
    past = [day for day in in_order if day <= today]
    last_of = {_week(day): day for day in past if _week(day) < _week(today)}
    weekly = [last_of[week] for week in sorted(last_of)[-WEEKS:]]
    return frozenset((*past[-DAYS:], *weekly, *in_order[len(past) :]))


def _week(day: date) -> tuple[int, int]:
    """The week that `day` is in, by ISO 8601."""
    return day.isocalendar()[:2]


def _write(path: Path, open_journal: Callable[[], Journal], now: datetime) -> None:
    with TemporaryDirectory(prefix=".copy-", dir=path.parent, ignore_cleanup_errors=True) as room:
        journal, draft = Path(room, JOURNAL), Path(room, path.name)
        with open_journal() as open_:
            open_.copy_to(journal)
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.writestr(MANIFEST, manifest(now, holds=JOURNAL))
            archive.write(journal, JOURNAL)
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(path)
