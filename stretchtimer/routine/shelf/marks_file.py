"""The marks as a TOML file that people may edit: what is wrong in it is told, and their own comments are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from stretchtimer.config.saving import save_whole
from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.document import parse_document, read_content, read_document
from stretchtimer.routine.editing.tables import set_value
from stretchtimer.routine.keys import Key, Table
from stretchtimer.routine.limits import MAX_NAME_LENGTH
from stretchtimer.routine.place import Place
from stretchtimer.routine.readers import ListOf, Text
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.routine.wording import Unfit

_MOST = 10_000  # favourites
_WORDS = ListOf(Text(MAX_NAME_LENGTH, blank=False))


@dataclass(frozen=True, slots=True)
class TagsOfIds:
    """A table of lists of tags. Any name may be an id: the routine may be gone for a while."""

    def __call__(self, value: object, at: Place) -> Mapping[str, tuple[str, ...]]:
        """The tags of every id; what cannot be one is reported there and left out."""
        if not isinstance(value, dict):
            raise Unfit.found(value, _("a table"))
        tags = {}
        for id_, found in value.items():
            try:
                tags[id_] = _WORDS(found, at.inside(id_))
            except Unfit as unfit:
                at.inside(id_).report(str(unfit))
        return tags


_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})
FAVOURITES: Key[tuple[str, ...]] = Key("favourites", ListOf(Text(blank=False), _MOST), ())
TAGS: Key[Mapping[str, tuple[str, ...]]] = Key("tags", TagsOfIds(), _NONE)
MARKS = Table((FAVOURITES, TAGS))


def load_marks(path: Path) -> tuple[Marks, tuple[Problem, ...]]:
    """The marks in the file at `path`, none if there is no file, and what is wrong with it."""
    if not path.exists():
        return Marks(), ()
    try:
        document = read_document(path)
    except FileProblems as error:
        return Marks(), error.problems
    at = Place(document)
    fields = MARKS(document.data, at)
    return Marks(fields[FAVOURITES], fields[TAGS]), tuple(at.problems)


def save_marks(path: Path, marks: Marks) -> None:
    """Write `marks` into the file at `path`; comments in it stay.

    Raises `FileProblems` if what is there is not TOML and so is left alone, `UserError` if it cannot be written.
    """
    comment = _("Your favourites, and the tags you gave to routines.")
    content = f"# {comment}\n{FAVOURITES.name} = []\n".encode()
    if path.exists():
        content = read_content(path)
    had_tags = TAGS.name in parse_document(path, content).data
    text = set_value(content.decode(), (), FAVOURITES.name, list(marks.favourites))
    if marks.tags or had_tags:
        tags = {id_: list(words) for id_, words in marks.tags.items()}
        text = set_value(text, (), TAGS.name, tags)
    save_whole(path, text.encode())
