"""Pictures taken in beside the exercise or routine that is to show them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, cast

from stretchtimer.config.saving import save_whole
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine.editing.splicing import plain_text, set_key
from stretchtimer.routine.exercise_keys import PICTURE
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.lines import KeyPath, statements_of
from stretchtimer.routine.pictures import PICTURE_ENDINGS, picture_in
from stretchtimer.routine.shelf.saving import fingerprint
from stretchtimer.routine.wording import Unfit

LARGEST = 32 * 1024 * 1024  # bytes


def take_file(picture: Path, folder: Path) -> str:
    """Copy the file `picture` into `folder`, unless it lies there; its name there.

    Raises as `read_file`, and `UserError` if it cannot be written.
    """
    if picture.parent == folder:
        _check_ending(picture)
        return picture.name
    return take_picture(read_file(picture), folder, picture.stem, picture.suffix.lower())


def read_file(picture: Path) -> bytes:
    """What is in the file `picture`. Raises `UserError` if it is no picture, is empty, too large, or cannot be read."""
    _check_ending(picture)
    try:
        size = picture.stat().st_size
        content = picture.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        words = _("{name} cannot be read: {reason}.")
        raise UserError(words.format(name=picture.name, reason=error.strerror)) from error
    if size > LARGEST:
        words = _("{name} is larger than {most} MiB. Take a smaller one.")
        raise UserError(words.format(name=picture.name, most=LARGEST // 1024 // 1024))
    if not content:
        raise UserError(_("{name} is empty: there is no picture in it.").format(name=picture.name))
    return content


def _check_ending(picture: Path) -> None:
    if picture.suffix.lower() not in PICTURE_ENDINGS:
        words = _("{name} is no picture. Take a file that ends in {endings}.")
        raise UserError(words.format(name=picture.name, endings=listed(PICTURE_ENDINGS)))


def take_picture(content: bytes, folder: Path, name: str, ending: str) -> str:
    """Put a picture into `folder` under a name made of `name`; the same picture has the same name each time.

    Raises `UserError` if it cannot be written.
    """
    path = folder / f"{id_for(name)}-{fingerprint(content)[:8]}{ending}"
    if not path.exists():
        save_whole(path, content)
    return path.name


def taken_along(text: str, home: Path, folder: Path) -> str:
    """The file `text` of the folder `home` as it is saved in `folder`, with the pictures it names copied there.

    A picture that cannot be found stays named as it is. Raises as `take_file`, and what `tomllib` raises.
    """
    if home == folder:
        return text
    for path in [one.path for one in statements_of(plain_text(text)) if one.path[-1] == PICTURE.name]:
        table = _table(text, path[:-1])
        try:
            picture = picture_in(home, str(table[PICTURE.name]))
        except Unfit:
            continue
        text = set_key(text, path[:-1], PICTURE.name, take_file(picture, folder), ())
    return text


def _table(text: str, path: KeyPath) -> dict[str, object]:
    found: Any = tomllib.loads(plain_text(text))
    for part in path:
        found = found[part]
    return cast("dict[str, object]", found)
