"""The picture of a step or an exercise: a file beside the one that names it, and nothing outside that folder."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.routine.keys import Fields, Key
from stretchtimer.routine.wording import Unfit, quoted

PICTURE_ENDINGS = (".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")


def picture_in(folder: Path, name: str) -> Path:
    """The picture `name` of `folder`, all links followed.

    Raises `Unfit` if it is no picture file, is not there, or lies outside `folder`, by whatever way it leads there.
    """
    try:
        home = folder.resolve()
        path = (home / name).resolve()
        inside, there = path.is_relative_to(home), path.is_file()
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a name no file can have
        raise Unfit.found(name, _("the name of a picture beside this file")) from error
    if not inside:
        raise Unfit.found(name, _("a picture in the folder of this file, not outside of it"))
    if path.suffix.lower() not in PICTURE_ENDINGS:
        endings = listed(PICTURE_ENDINGS)
        raise Unfit.found(name, _("a picture file, ending in {endings}").format(endings=endings))
    if not there:
        raise Unfit(_("there is no picture {name} beside this file").format(name=quoted(name)))
    return path


def picture_of(fields: Fields, key: Key[str], folder: Path) -> Path | None:
    """The picture that `key` names, in `folder`; None, with the problem reported, if it cannot be used."""
    name = fields[key]
    if not name:
        return None
    try:
        return picture_in(folder, name)
    except Unfit as unfit:
        fields.report(key, str(unfit))
        return None
