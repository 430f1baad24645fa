"""Sessions written to files in a format of another program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from stretchtimer.config.saving import save_whole
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.formats.format import Format
from stretchtimer.journal.records import SessionRecord


def export(sessions: Sequence[SessionRecord], format_: Format, out: Path) -> tuple[Path, ...]:
    """Write `sessions` to `out`; the files. Of a format with one file each, `out` may be, or with several is, a folder.

    Sessions in which nothing was held are left out there. Raises UserError if there are none to write, or the place
    cannot be written; each file is written whole or not at all.
    """
    oldest_first = sorted(sessions, key=lambda session: session.started_at)
    if not format_.ONE_EACH or (len(oldest_first) == 1 and not out.is_dir()):
        save_whole(out, format_.written(oldest_first))
        return (out,)
    held = [session for session in oldest_first if session.entries]
    if not held:
        raise UserError(_("There is no session to write."))
    files = tuple(out / _name(session, format_.ENDING) for session in held)
    for session, file in zip(held, files, strict=True):
        save_whole(file, format_.written([session]))
    return files


def _name(session: SessionRecord, ending: str) -> str:
    """A name that sorts by time, and that no two sessions share."""
    return f"{session.started_at:%Y-%m-%d_%H%M}_{session.id[:8]}{ending}"
