"""`routine`: copy one, give it another name, put it away and back, mark it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.routine.ids import title_for
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.routine.shelf.marks_file import save_marks
from stretchtimer.routine.wording import quoted


def arguments(parser: ArgumentParser) -> None:
    """What to do, and with which routine."""
    places = parser.add_subparsers(metavar=_("WHAT"), required=True)
    copy = _place(places.add_parser, "copy", _("make a copy of your own"), _copy)
    copy.add_argument("name", metavar="NAME", nargs="?", help=_("what to call the copy"))
    rename = _place(places.add_parser, "rename", _("give it another name; its id stays"), _rename)
    rename.add_argument("name", metavar="NAME", help=_("the new name"))
    _place(places.add_parser, "delete", _("put one of your own into the trash"), _delete)
    _place(places.add_parser, "restore", _("take it out of the trash again"), _restore)
    tag = _place(
        places.add_parser, "tag", _("give it tags of your own, instead of those it has from you"), _tag
    )
    tag.add_argument("tags", metavar="TAG", nargs="*", help=_("a word to find it by; none takes them away"))
    favourite = _place(places.add_parser, "favourite", _("make it a favourite"), _favourite)
    favourite.add_argument("--off", action="store_true", help=_("it is none any more"))


def run(args: Namespace, desk: Desk) -> int:
    """Do it, and say what came of it."""
    say(args.act(args, desk))
    return 0


def _place(
    add: Callable[..., ArgumentParser], name: str, words: str, act: Callable[[Namespace, Desk], str]
) -> ArgumentParser:
    place = add(name, help=words, description=words, allow_abbrev=False)
    place.add_argument("routine", metavar="ROUTINE", help=_("a routine's id"))
    place.set_defaults(act=act)
    return place


def _file_of(id_: str, desk: Desk) -> Path:
    """The file of the routine, even of one that cannot be read. Raises UserError if there is none."""
    library = desk.library()
    broken = next((problem.path for problem in library.problems if problem.path.stem == id_), None)
    path = broken if id_ not in library.routines and broken else library.find(id_).path
    assert path is not None, "a routine of the library is in a file"
    return path


def _copy(args: Namespace, desk: Desk) -> str:
    library = desk.library()
    routine = library.find(args.routine)
    names = {known.name for known in library.routines.values()}
    name = args.name or title_for(routine.name, names)
    copy = desk.shelf().duplicate(_file_of(args.routine, desk), name, library.routines)
    return _("{name} is the copy, in {path}.").format(name=quoted(name), path=copy)


def _rename(args: Namespace, desk: Desk) -> str:
    path = desk.shelf().rename(_file_of(args.routine, desk), args.name)
    return _("{path} is called {name} now.").format(path=path, name=quoted(args.name))


def _delete(args: Namespace, desk: Desk) -> str:
    trashed = desk.shelf().delete(_file_of(args.routine, desk))
    words = _("{path} is in the trash. “stretchtimer routine restore {id}” brings it back.")
    return words.format(path=trashed.was, id=trashed.id)


def _restore(args: Namespace, desk: Desk) -> str:
    return _("{path} is back.").format(path=desk.shelf().restore(args.routine))


def _tag(args: Namespace, desk: Desk) -> str:
    marks = _changed(args.routine, desk, lambda marks: marks.with_tags(args.routine, tuple(args.tags)))
    tags = listed(marks.tags.get(args.routine, ())) or _("none")
    return _("Tags of your own for {routine}: {tags}").format(routine=args.routine, tags=tags)


def _favourite(args: Namespace, desk: Desk) -> str:
    marks = _changed(args.routine, desk, lambda marks: marks.with_favourite(args.routine, on=not args.off))
    favourites = listed(marks.favourites) or _("none")
    return _("Favourites: {favourites}").format(favourites=favourites)


def _changed(id_: str, desk: Desk, change: Callable[[Marks], Marks]) -> Marks:
    """The marks with that change, saved. Raises UserError for a routine that is not there."""
    desk.library().find(id_)
    marks = change(desk.marks())
    save_marks(desk.folders.marks, marks)
    return marks
