"""The sound themes that come with the app: a folder each, with a tone for every kind of cue and a few words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

ABOUT = "theme.toml"
FIRST = "clear"


@dataclass(frozen=True, slots=True)
class SoundTheme:
    """A theme: its id, which is its folder's name, what it is called, and what it sounds like."""

    id: str
    name: str
    about: str
    folder: Path


def sound_themes(folder: Path) -> tuple[SoundTheme, ...]:
    """The themes in `folder`, the usual one first. Raises UserError if there are none or one's words are broken."""
    found = [_theme(path.parent) for path in folder.glob(f"*/{ABOUT}")]
    if not found:
        raise UserError(_("There are no sounds in {path}. Install Stretch Timer again.").format(path=folder))
    return tuple(sorted(found, key=lambda theme: (theme.id != FIRST, theme.name)))


def _theme(folder: Path) -> SoundTheme:
    path = folder / ABOUT
    try:
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        name, about = words["name"], words["about"]
    except (OSError, ValueError, KeyError) as error:
        raise UserError(
            _("The sound theme {path} cannot be read: {why}.").format(path=path, why=error)
        ) from error
    return SoundTheme(folder.name, _(str(name)), _(str(about)), folder)
