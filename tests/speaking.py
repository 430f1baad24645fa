"""Another language in the middle of a test: a program speaks one, so its catalogue is exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from stretchtimer.config import translations


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """All that is said meanwhile is in the language of `tag`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translations, "_catalogue", lambda: translations.catalogue_of(tag))
        yield
