"""Files written so that a crash or a full disk leaves either the old one whole or the new one whole."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from glob import escape
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

_ABANDONED_S = 60 * 60  # nobody writes for so long


def save_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one move, its folder made if needed; a link is followed, not replaced.

    Raises UserError, with the reason, if it cannot be written; the old file is then untouched.
    """
    try:
        target = path.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(_("{path} could not be saved: {reason}.").format(path=path, reason=reason)) from error


def _replace(target: Path, content: bytes) -> None:
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    _flush_folder(target.parent)
    _clear_away_drafts(target)


def _clear_away_drafts(target: Path) -> None:
    """Delete what a writer that was killed has left beside `target`; a young one may still be at it."""
    oldest = time.time() - _ABANDONED_S
    for left in target.parent.glob(f".{escape(target.name)}.*.new"):
        with suppress(OSError):
            if left.stat().st_mtime < oldest:
                left.unlink()


def _flush_folder(folder: Path) -> None:
    """Make the move itself last through a power cut, where the platform can (Windows cannot)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
