"""What is put in order before anyone asks what was cut off."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.rescue import take_in_rescued


def settle(journal: Journal, rescue_folders: Iterable[Path]) -> tuple[str, ...]:
    """Take in what could not be written last time, then end the sessions whose process died; what there is to say.

    In this order: a session whose end was rescued was not cut off. Raises JournalUnavailable.
    """
    notices = take_in_rescued(journal, rescue_folders)
    for record in journal.unfinished():
        journal.close_interrupted(record.id)
    return notices
