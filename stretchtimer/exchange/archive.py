"""A backup as it comes back: looked through before anything of it is believed, and unpacked within bounds."""

from __future__ import annotations

import shutil
import stat
import tomllib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.belongings import FORMAT, JOURNAL, LARGEST_BYTES, MANIFEST, MOST_FILES

_LONGEST_NAME = 240
_BLOCK = 1 << 16
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself: when it was made, and whether it is of the journal only."""

    made: str
    is_journal_only: bool


def unpack(archive: Path, room: Path, names: frozenset[str]) -> Manifest:
    """Unpack the backup `archive` into the empty folder `room`; what it says of itself.

    `names` are the files and folders that may be in it. Raises UserError if it is no backup, or not a sound one.
    """
    with _opened(archive) as opened:
        manifest = _manifest(opened)
        members = [info for info in opened.infolist() if not info.is_dir() and info.filename != MANIFEST]
        _judge(members, names)
        for info in members:
            _unpacked(opened, info, room / info.filename)
    return manifest


@contextmanager
def _opened(archive: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(archive) as opened:
            yield opened
    except FileNotFoundError as error:
        raise UserError(_("There is no file “{path}”.").format(path=archive)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise UserError(_("“{path}” is damaged, or is no backup.").format(path=archive)) from error


def _manifest(opened: zipfile.ZipFile) -> Manifest:
    if MANIFEST not in opened.namelist() or JOURNAL not in opened.namelist():
        raise UserError(_("This zip file is no backup of Stretch Timer."))
    with opened.open(MANIFEST) as file:
        manifest = tomllib.loads(file.read(_BLOCK).decode())
    if type(manifest.get("format")) is not int or manifest["format"] > FORMAT:
        raise UserError(
            _("This backup was written by a newer Stretch Timer. Install that one to bring it back.")
        )
    return Manifest(str(manifest.get("made", ""))[:40], manifest.get("holds") == JOURNAL)


def _judge(members: list[zipfile.ZipInfo], names: frozenset[str]) -> None:
    """Raises UserError if there is anything in it that a backup would not hold."""
    if len(members) > MOST_FILES + len(names) or sum(info.file_size for info in members) > LARGEST_BYTES:
        raise UserError(_("There is more in this file than a backup may hold. Nothing was changed."))
    if len({info.filename.casefold() for info in members}) < len(members):
        raise UserError(_("A file is in this backup twice. Nothing was changed."))
    for info in members:
        if not _is_fit(info, names):
            words = _("This file holds “{name}”, which no backup does. Nothing was changed.")
            raise UserError(words.format(name=info.filename[:_LONGEST_NAME]))


def _is_fit(info: zipfile.ZipInfo, names: frozenset[str]) -> bool:
    name = info.filename
    mode = info.external_attr >> 16
    is_plain = not mode or stat.S_IFMT(mode) in (0, stat.S_IFREG)
    parts = name.split("/")
    is_clean = (
        name.isprintable() and not any(sign in name for sign in '\\:*?"<>|') and len(name) <= _LONGEST_NAME
    )
    stays = all(part and part.strip(". ") for part in parts) and not PurePosixPath(name).is_absolute()
    return is_plain and is_clean and stays and not info.flag_bits & _ENCRYPTED and parts[0] in names


def _unpacked(opened: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    """Write one file. No more of it is read than it says it has, and that was judged before."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with opened.open(info) as source, target.open("xb") as file:
        shutil.copyfileobj(source, file)
