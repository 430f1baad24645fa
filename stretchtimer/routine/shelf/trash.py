"""Files that were deleted, kept for a while so that they can be put back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine.shelf.numbered import keep_newest, next_number, numbered

MOST_TRASHED = 100


@dataclass(frozen=True, slots=True)
class Trashed:
    """A deleted file: where it is now, and where it was."""

    path: Path
    was: Path

    @property
    def id(self) -> str:
        """The id of the routine or exercise that is in it."""
        return self.was.stem


@dataclass(frozen=True, slots=True)
class Trash:
    """The folder `folder`, of files that were in `home` or in a folder of it."""

    folder: Path
    home: Path

    def put(self, path: Path) -> Trashed:
        """Move the file at `path` here. Raises `UserError` if it cannot be moved; it is then where it was."""
        inside = path.relative_to(self.home)
        target = self.folder / next_number(self.folder) / inside
        _move(path, target)
        keep_newest(self.folder, MOST_TRASHED)
        return Trashed(target, path)

    def contents(self) -> tuple[Trashed, ...]:
        """What can be put back, newest first."""
        return tuple(
            Trashed(path, self.home / path.relative_to(place))
            for place in reversed(numbered(self.folder))
            for path in sorted(place.rglob("*"))
            if path.is_file()
        )

    def restore(self, trashed: Trashed) -> Path:
        """Put it back where it was; its path. Raises `UserError` if something else is there now, or it cannot be."""
        if trashed.was.exists():
            words = _("There is another file {path} now. Rename or delete it first.")
            raise UserError(words.format(path=trashed.was))
        _move(trashed.path, trashed.was)
        return trashed.was


def _move(path: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(_("{path} could not be moved: {reason}.").format(path=path, reason=reason)) from error
