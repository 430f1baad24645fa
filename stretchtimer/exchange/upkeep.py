"""What is done for the journal at a start and after each session: today's copy, and the folder of other machines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from stretchtimer.config.paths import Folders
from stretchtimer.errors import UserError
from stretchtimer.exchange.daily_copies import copy_of_today
from stretchtimer.exchange.syncing import Synced, sync
from stretchtimer.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Tended:
    """How many things came from other machines, and sentences for the person."""

    taken: int
    notices: tuple[str, ...]


def tend(where: Folders, sync_folder: str, open_journal: Callable[[], Journal], now: datetime) -> Tended:
    """Make today's copy of the journal, and sync it with `sync_folder` if that names one.

    Waits for the disk; not for the thread that draws. What fails is told in the notices; it is tried again next time.
    """
    notices: list[str] = []
    synced = Synced()
    try:
        copy_of_today(where, open_journal, now)
    except UserError as error:
        notices.append(str(error))
    if sync_folder:
        try:
            with open_journal() as journal:
                synced = sync(Path(sync_folder).expanduser(), journal, where.syncing)
        except UserError as error:
            notices.append(str(error))
    return Tended(synced.taken, (*notices, *synced.notices))
