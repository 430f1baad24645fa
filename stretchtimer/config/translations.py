"""Words for people in their language. Every sentence shown or spoken goes through `_` or `ngettext`."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

DOMAIN = "stretchtimer"


@cache
def _catalogue() -> gettext.NullTranslations:
    """The catalogue of the system's language; where there is none, the English of the source stands."""
    return gettext.translation(DOMAIN, Path(__file__).parents[1] / "locale", fallback=True)


def _(message: str) -> str:
    """`message` in the person's language."""
    return _catalogue().gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """`one` or `many`, as the person's language asks for `count`."""
    return _catalogue().ngettext(one, many, count)
