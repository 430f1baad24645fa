"""Which formats there are. Each module is loaded when it is asked for: the libraries behind some are large."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from stretchtimer.exchange.formats.format import Format

_MODULES = {"csv": "holds_csv", "fit": "fit_activity", "ics": "calendar"}
NAMES = tuple(_MODULES)


def format_called(name: str) -> Format:
    """The format of one of NAMES."""
    return cast(Format, import_module(f"stretchtimer.exchange.formats.{_MODULES[name]}"))
