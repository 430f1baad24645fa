"""Pictures taken in beside the exercise or routine that is to show them."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.config.saving import save_whole
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.routine.ids import id_for
from stretchtimer.routine.pictures import PICTURE_ENDINGS
from stretchtimer.routine.shelf.saving import fingerprint

LARGEST = 32 * 1024 * 1024  # bytes


def take_file(picture: Path, folder: Path) -> str:
    """Copy the file `picture` into `folder`, unless it lies there; its name there.

    Raises `UserError` if it is no picture, is too large, or cannot be read or written.
    """
    if picture.suffix.lower() not in PICTURE_ENDINGS:
        words = _("{name} is no picture. Take a file that ends in {endings}.")
        raise UserError(words.format(name=picture.name, endings=", ".join(PICTURE_ENDINGS)))
    if picture.parent == folder:
        return picture.name
    try:
        is_large = picture.stat().st_size > LARGEST
        content = b"" if is_large else picture.read_bytes()
    except OSError as error:
        words = _("{name} cannot be read: {reason}.")
        raise UserError(words.format(name=picture.name, reason=error.strerror)) from error
    if is_large:
        words = _("{name} is larger than {most} MiB. Take a smaller one.")
        raise UserError(words.format(name=picture.name, most=LARGEST // 1024 // 1024))
    return take_picture(content, folder, picture.stem, picture.suffix.lower())


def take_picture(content: bytes, folder: Path, name: str, ending: str) -> str:
    """Put a picture into `folder` under a name made of `name`; the same picture has the same name each time.

    Raises `UserError` if it cannot be written.
    """
    path = folder / f"{id_for(name)}-{fingerprint(content)[:8]}{ending}"
    if not path.exists():
        save_whole(path, content)
    return path.name
