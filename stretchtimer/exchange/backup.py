"""A backup: everything of the person in one zip file, written whole or not at all."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from stretchtimer.config.paths import Folders
from stretchtimer.config.regional import number_text
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.exchange.belongings import JOURNAL, LARGEST_BYTES, MANIFEST, MOST_FILES, manifest, own_files
from stretchtimer.exchange.faults import explained
from stretchtimer.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Backup:
    """What was written: the file, how many files it holds besides the journal, and its size."""

    path: Path
    files: int
    bytes: int

    @property
    def words(self) -> str:
        """What was done, in a sentence."""
        size = number_text(max(self.bytes, 100_000) / 1_000_000, 1)
        return ngettext(
            "Backed up to {path}: the journal and {count} file, {size} MB.",
            "Backed up to {path}: the journal and {count} files, {size} MB.",
            self.files,
        ).format(path=self.path, count=self.files, size=size)


def write_backup(target: Path, where: Folders, open_journal: Callable[[], Journal], now: datetime) -> Backup:
    """Write journal, settings, routines, pictures and sounds to `target`, which is replaced if it is there.

    The journal may be in use. Raises UserError if something cannot be read or the place cannot be written; whatever was
    at `target` is then as it was.
    """
    target = target.absolute()
    with explained(_("The backup could not be written."), target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(
            prefix=".stretchtimer-", dir=target.parent, ignore_cleanup_errors=True
        ) as room:
            draft, journal = Path(room, "backup.zip"), Path(room, JOURNAL)
            with open_journal() as open_:
                open_.copy_to(journal)
            files = _packed(draft, journal, where, target, now)
            _flush(draft)
            draft.replace(target)
        return Backup(target, files, target.stat().st_size)


def _packed(draft: Path, journal: Path, where: Folders, target: Path, now: datetime) -> int:
    files = [(name, path) for name, path in own_files(where) if path.absolute() != target]
    size = journal.stat().st_size + sum(path.stat().st_size for _name, path in files)
    if len(files) > MOST_FILES or size > LARGEST_BYTES:
        words = _(
            "There is too much in “{folder}” for a backup: {files} files, {size} MB. Copy the folder itself."
        )
        raise UserError(words.format(folder=where.data, files=len(files), size=size // 1_000_000))
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        archive.writestr(MANIFEST, manifest(now))
        archive.write(journal, JOURNAL)
        for name, path in files:
            archive.write(path, name)
    return len(files)


def _flush(path: Path) -> None:
    """Have it on the disk before it gets its name."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
