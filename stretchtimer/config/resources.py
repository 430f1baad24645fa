"""The files that come with the app, wherever it was put: a wheel, a checkout or a frozen bundle."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError


def assets() -> Path:
    """The folder of bundled sounds, fonts and icons. Raises UserError if the installation lacks it."""
    return find("assets", roots())


def routines() -> Path:
    """The folder of built-in routines, exercises inside it. Raises UserError if the installation lacks it."""
    return find("routines", roots())


def roots() -> tuple[Path, ...]:
    """Where to look, in this order: a PyInstaller bundle, inside the package, around the package."""
    package = Path(__file__).parents[1]
    frozen = getattr(sys, "_MEIPASS", None)
    bundle = (Path(frozen) / package.name,) if frozen else ()
    return (*bundle, package, package.parent)


def find(name: str, places: Sequence[Path]) -> Path:
    """The first folder called `name` in `places`. Raises UserError if there is none."""
    for place in places:
        if (place / name).is_dir():
            return place / name
    raise UserError(
        _("The folder “{name}” that comes with Stretch Timer is missing. Install it again.").format(name=name)
    )
