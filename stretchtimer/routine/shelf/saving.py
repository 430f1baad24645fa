"""A person's file saved: whole or not at all, the version before it kept, and never over what somebody else wrote."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.config.saving import save_whole
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine.document import read_content
from stretchtimer.routine.limits import MAX_FILE_BYTES
from stretchtimer.routine.shelf.numbered import keep_newest, next_number

MOST_BACKUPS = 20  # of one file
NOT_THERE = ""  # the fingerprint of a file that does not exist


class ChangedUnderneath(UserError):
    """Another program, or another window, has written the file since it was read."""


def fingerprint(content: bytes) -> str:
    """What tells one content of a file from any other."""
    from hashlib import sha256  # brings OpenSSL with it: only for those who edit

    return sha256(content).hexdigest()


def save_version(path: Path, content: bytes, seen: str | None, backups: Path) -> str:
    """Put `content` at `path` in one move; the new fingerprint. What was there goes into `backups` first.

    `seen` is the fingerprint of what was read there; None saves over whatever there is. Raises `ChangedUnderneath` if
    something else is there now, and `UserError` if anything cannot be written or is too large to be read again; the old
    file is then untouched.
    """
    if len(content) > MAX_FILE_BYTES:
        message = _("{path} was not saved: it would be larger than {most} KiB.")
        raise UserError(message.format(path=path, most=MAX_FILE_BYTES // 1024))
    old = read_content(path) if path.exists() else None
    now = NOT_THERE if old is None else fingerprint(old)
    if seen is not None and seen != now:
        raise ChangedUnderneath(_words(path, seen, now))
    if old is not None and old != content:
        save_whole(backups / f"{next_number(backups)}{path.suffix}", old)
        keep_newest(backups, MOST_BACKUPS)
    if old != content:
        save_whole(path, content)
    return fingerprint(content)


def _words(path: Path, seen: str, now: str) -> str:
    if now == NOT_THERE:
        return _("{path} was deleted by another program since it was opened. It was not saved.").format(
            path=path
        )
    if seen == NOT_THERE:
        return _("There is a file {path} already. It was not saved.").format(path=path)
    return _("{path} was changed by another program since it was opened. It was not saved.").format(path=path)
