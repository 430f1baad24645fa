"""Whether the window is opened for the first time."""

from __future__ import annotations

from stretchtimer.config.paths import Folders


def is_first_start(where: Folders) -> bool:
    """Whether there are neither settings nor a journal. The window makes a journal, so there is one first start."""
    return not where.settings.exists() and not where.journal.exists()
