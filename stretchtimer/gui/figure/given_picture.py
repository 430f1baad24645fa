"""A picture that the person gives: a file that is chosen or dropped, or one that was copied in another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.figure.picture import decoded
from stretchtimer.gui.widgets.local_files import local_files
from stretchtimer.routine.pictures import PICTURE_ENDINGS
from stretchtimer.routine.shelf.pictures import read_file, take_file, take_picture


def may_be_picture(data: QMimeData) -> bool:
    """Whether there could be a picture in it."""
    return data.hasImage() or bool(local_files(data))


def given(data: QMimeData) -> Path | bytes | None:
    """A file before a bare image, for a file may move; an image as PNG; None if there is neither."""
    if files := local_files(data):
        return files[0]
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def ask_for_picture(parent: QWidget) -> Path | None:
    """Let the person choose a file; None if they would rather not."""
    endings = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
    words = _("Pictures ({endings})").format(endings=endings)
    name, _filter = QFileDialog.getOpenFileName(parent, _("Choose a picture"), "", words)
    return Path(name) if name else None


def taken(picture: Path | bytes, folder: Path, name: str) -> str:
    """Copy it into `folder`; its name there, made of `name` where it has none. Raises `UserError` if it cannot be."""
    if isinstance(picture, bytes):
        return take_picture(picture, folder, name, ".png")
    if decoded(read_file(picture)) is None:
        words = _("{name} is no picture that can be shown, whatever its name says. Take another one.")
        raise UserError(words.format(name=picture.name))
    return take_file(picture, folder)
