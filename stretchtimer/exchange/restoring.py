"""A backup brought back: what is there now is put aside first, and comes back if anything goes wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from stretchtimer.config.paths import Folders
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.archive import Manifest, unpack
from stretchtimer.exchange.belongings import JOURNAL, places
from stretchtimer.exchange.faults import explained
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.moving import is_in_use, with_companions


@dataclass(frozen=True, slots=True)
class Restored:
    """When the backup was made, as it says, and where what was there before is now."""

    made: str
    aside: Path

    @property
    def words(self) -> str:
        """What was done, in a sentence."""
        words = _("Brought back the backup of {day}. What was there before is kept in {aside}.")
        return words.format(day=self.made[:10] or _("an unknown day"), aside=self.aside)


def restore(archive: Path, where: Folders, now: datetime) -> Restored:
    """Put what `archive` holds in the place of what is there, which moves to a folder beside it.

    Raises UserError if it is no sound backup, the journal is in use, or the disk will not have it; everything is then
    as it was.
    """
    with explained(_("The backup could not be brought back; nothing was changed."), where.data):
        where.data.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".restoring-", dir=where.data, ignore_cleanup_errors=True) as room:
            staged = Path(room)
            manifest = unpack(archive, staged, frozenset(places(where)))
            _prove(staged / JOURNAL)
            if is_in_use(where.journal):
                raise UserError(_("The journal is in use. Close Stretch Timer everywhere, then try again."))
            aside = _free(where.data / f"before-restore-{now:%Y%m%d-%H%M%S}")
            _exchange(staged, aside, _exchanged(manifest, where))
    return Restored(manifest.made, aside)


def _exchanged(manifest: Manifest, where: Folders) -> dict[str, Path]:
    """What makes room for the backup: all there is, or for a copy of the journal only that."""
    everything = places(where)
    return {JOURNAL: everything[JOURNAL]} if manifest.is_journal_only else everything


def _prove(journal: Path) -> None:
    """Open it as the app would, which brings it up to date. Raises UserError if that cannot be done."""
    with Journal.open(journal) as opened:
        if opened.notices():
            raise UserError(_("The journal in this backup is damaged. Nothing was changed."))
        opened.renew_machine()  # others may have had all of it already that is to come again


def _exchange(staged: Path, aside: Path, exchanged: dict[str, Path]) -> None:
    """Everything moves, or nothing does."""
    aside.mkdir(parents=True)
    with ExitStack() as undo:
        undo.callback(aside.rmdir)
        for name, place in exchanged.items():
            for old in with_companions(place) if name == JOURNAL else (place,):
                if old.exists():
                    _move(old, aside / old.name, undo.callback)
        for name, place in exchanged.items():
            if (staged / name).exists():
                _move(staged / name, place, undo.callback)
        undo.pop_all()


def _move(old: Path, new: Path, undone_by: Callable[..., object]) -> None:
    new.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(old, new)  # the settings may be on another disk than the data
    undone_by(shutil.move, new, old)


def _free(path: Path) -> Path:
    """`path`, or, if that is taken, the same with a number."""
    number, free = 2, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.name}-{number}")
    return free
