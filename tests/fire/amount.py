"""How much is tried: a little with all other tests, all of it where STRETCHTIMER_FIRE is set, as `make fire` does."""

from __future__ import annotations

import os

IS_LONG = bool(os.environ.get("STRETCHTIMER_FIRE"))


def amount(short: int, whole: int) -> int:
    """The one that is asked for."""
    return whole if IS_LONG else short
