"""The person's own routines and exercises, beside those that come with the app, which are never written."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.paths import Folders
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine.document import parse_document, read_content
from stretchtimer.routine.editing.splicing import set_key
from stretchtimer.routine.editing.writing import written
from stretchtimer.routine.exercise_keys import FORMAT, NAME
from stretchtimer.routine.folder import FILE_ENDING
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.library import EXERCISES_FOLDER
from stretchtimer.routine.shelf.pictures import taken_along
from stretchtimer.routine.shelf.saving import NOT_THERE, fingerprint, save_version
from stretchtimer.routine.shelf.trash import Trash, Trashed


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files in the person's own folder. `built_in` is the folder of those that come with the app."""

    folders: Folders
    built_in: Path

    @property
    def trash(self) -> Trash:
        """What was deleted."""
        return Trash(self.folders.trash, self.folders.routines)

    def is_built_in(self, path: Path) -> bool:
        """Whether the file comes with the app."""
        return path.is_relative_to(self.built_in)

    def is_own(self, path: Path) -> bool:
        """Whether the file is in the person's own folder; there are others: one that was opened by its path, say."""
        return path.is_relative_to(self.folders.routines)

    def exercise_file(self, id_: str) -> Path | None:
        """The file of the exercise: the person's own, or else the one that comes with the app, if there is any."""
        name = f"{id_}{FILE_ENDING}"
        places = (self.folders.exercises / name, self.built_in / EXERCISES_FOLDER / name)
        return next((path for path in places if path.is_file()), None)

    def place_to_save(self, path: Path) -> Path:
        """Where what was read from `path` is saved: there, but for a built-in file, whose copy has the same id."""
        return self.folders.routines / path.relative_to(self.built_in) if self.is_built_in(path) else path

    def new_path(self, name: str, taken: Collection[str] = (), *, exercise: bool = False) -> Path:
        """Where something new called `name` is saved: under an id of its own, that nothing of the app has either.

        `taken` are more ids that it must not have.
        """
        inside = EXERCISES_FOLDER if exercise else ""
        folder = self.folders.routines / inside
        shelves = (folder, self.built_in / inside)
        there = {path.stem for shelf in shelves if shelf.is_dir() for path in shelf.iterdir()}
        return folder / f"{id_for(name, there | set(taken))}{FILE_ENDING}"

    def save(self, path: Path, content: bytes, seen: str | None) -> str:
        """Save a file of the person's as `save_version` does; its new fingerprint, which is `seen` the next time.

        Raises what that raises, and `UserError` for a built-in file.
        """
        if self.is_built_in(path):
            raise UserError(_("{path} comes with the app and is not changed. Save a copy.").format(path=path))
        return save_version(path, content, seen, self.backups_of(path))

    def backups_of(self, path: Path) -> Path:
        """The folder of the earlier versions of a file, numbered, the newest last."""
        if self.is_own(path):
            return self.folders.backups / path.relative_to(self.folders.routines).with_suffix("")
        # Files elsewhere may share a name; each has a folder of its own.
        return self.folders.backups / "elsewhere" / f"{path.stem}-{fingerprint(str(path).encode())[:8]}"

    def duplicate(self, path: Path, name: str, taken: Collection[str] = ()) -> Path:
        """A copy of the file at `path`, comments, pictures and all, that is called `name`; where it is.

        `taken` are the ids it must not have. Raises `Unfit` for no name, `UserError` if the copy cannot be written.
        """
        content = _named(path, name)
        is_exercise = path.parent.name == EXERCISES_FOLDER
        copy = self.new_path(name, taken, exercise=is_exercise)
        self.save_with_pictures(copy, content, path)
        return copy

    def save_with_pictures(self, place: Path, content: bytes, path: Path) -> None:
        """Save at `place`, where nothing is yet, what stands in the file `path`, with the pictures beside that.

        Raises what `save` raises, and `UserError` if a picture cannot be copied.
        """
        self.save(place, _with_pictures(content, path, place), NOT_THERE)

    def rename(self, path: Path, name: str) -> Path:
        """Another name in the file at `path`, or in an own copy of a built-in one; where that is.

        The id stays, so that the journal, favourites and reminders know it. Raises as `duplicate`.
        """
        place = self.place_to_save(path)
        content = _with_pictures(_named(path, name), path, place)
        self.save(place, content, NOT_THERE if place != path else fingerprint(read_content(path)))
        return place

    def delete(self, path: Path) -> Trashed:
        """Move a file of the person's to the trash. Raises `UserError` if it is not theirs or cannot be moved."""
        if not self.is_own(path):
            words = _("{path} is not in your own folder, so it is not deleted.")
            if self.is_built_in(path):
                words = _("{path} comes with the app, so it cannot be deleted.")
            raise UserError(words.format(path=path))
        return self.trash.put(path)

    def restore(self, id_: str) -> Path:
        """Put back what was deleted last under that id; its path. Raises `UserError` if there is none, or it cannot."""
        found = next((one for one in self.trash.contents() if one.id == id_), None)
        if found is None:
            raise UserError(_("Nothing called “{id}” was deleted.").format(id=id_))
        return self.trash.restore(found)


def _named(path: Path, name: str) -> bytes:
    """The file at `path` with another name inside, every other line as it is."""
    content = read_content(path)
    parse_document(path, content)
    return set_key(content.decode(), (), NAME.name, written(NAME, name), (FORMAT.name,)).encode()


def _with_pictures(content: bytes, path: Path, place: Path) -> bytes:
    return taken_along(content.decode(), path.parent, place.parent).encode()
