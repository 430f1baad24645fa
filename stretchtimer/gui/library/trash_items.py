"""What is in the trash, as people know it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from stretchtimer.errors import UserError
from stretchtimer.routine.document import read_document
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.library import EXERCISES_FOLDER
from stretchtimer.routine.shelf.trash import Trash, Trashed


@dataclass(frozen=True, slots=True)
class TrashItem:
    """A deleted file by the name of what is in it."""

    trashed: Trashed
    name: str
    deleted_on: date

    @property
    def is_exercise(self) -> bool:
        """Whether it was among the exercises."""
        return self.trashed.was.parent.name == EXERCISES_FOLDER


def trash_items(trash: Trash) -> tuple[TrashItem, ...]:
    """What can be put back, newest first."""
    return tuple(_item(trash, trashed) for trashed in trash.contents())


def _item(trash: Trash, trashed: Trashed) -> TrashItem:
    place = trash.folder / trashed.path.relative_to(trash.folder).parts[0]  # made when it was deleted
    return TrashItem(
        trashed, _name(trashed), datetime.fromtimestamp(place.stat().st_mtime).astimezone().date()
    )


def _name(trashed: Trashed) -> str:
    """The name in the file; of one that cannot be read, its own."""
    with suppress(UserError):
        name = read_document(trashed.path).data.get(NAME.name)
        if isinstance(name, str) and name.strip():
            return name.strip()
    return trashed.was.name
