"""Pictures of one's own, small: read once, beside the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from stretchtimer.gui.figure import small_pictures as module
from stretchtimer.gui.figure.picture import Loaded, load_picture
from stretchtimer.gui.figure.small_pictures import SmallPictures

BOX = QRectF(0, 0, 100, 50)


class Reading:
    """Reads as the app does, and notes what."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, path: Path) -> Loaded:
        self.read.append(path.name)
        return load_picture(path)


def picture(path: Path, size: QSize) -> Path:
    """A red one."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(path))
    return path


def painted(pictures: SmallPictures, path: Path) -> tuple[bool, QImage]:
    """Whether there is something to show, and the box with what is shown of it."""
    pixmap = QPixmap(100, 50)
    pixmap.fill(QColor("white"))
    painter = QPainter(pixmap)
    shows = pictures.paint(painter, BOX, path)
    painter.end()
    return shows, pixmap.toImage()


@pytest.mark.parametrize(
    ("size", "inside", "outside"),
    [
        (QSize(1_000, 2_000), (50, 2), (30, 25)),
        (QSize(2_000, 500), (2, 25), (50, 8)),
        (QSize(20, 10), (50, 25), (36, 25)),
    ],
)
def test_a_picture_is_fitted_and_never_made_larger(
    qtbot: QtBot, tmp_path: Path, size: QSize, inside: tuple[int, int], outside: tuple[int, int]
) -> None:
    """Tall, wide or tiny, in the middle of its box, once it has been read."""
    parent = QObject()
    pictures = SmallPictures(parent)
    path = picture(tmp_path / "a.png", size)
    with qtbot.waitSignal(pictures.come):
        shows, before = painted(pictures, path)
    assert shows
    assert before.pixelColor(*inside) == QColor("white")
    _shows, image = painted(pictures, path)
    assert image.pixelColor(*inside) == QColor("red")
    assert image.pixelColor(*outside) == QColor("white")


def test_a_picture_is_read_once_and_the_oldest_go_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However often it is painted."""
    monkeypatch.setattr(module, "MOST_KEPT", 2)
    parent, reading = QObject(), Reading()
    pictures = SmallPictures(parent, reading)
    paths = [picture(tmp_path / f"{name}.png", QSize(10, 10)) for name in "abc"]
    for path in (paths[0], paths[1], paths[2], paths[0]):
        with qtbot.waitSignal(pictures.come):
            painted(pictures, path)
        painted(pictures, path)
    assert reading.read == ["a.png", "b.png", "c.png", "a.png"]


def test_what_is_no_picture_leaves_the_place_to_something_else(qtbot: QtBot, tmp_path: Path) -> None:
    """As it does where the file has gone."""
    parent = QObject()
    pictures = SmallPictures(parent)
    (tmp_path / "bad.png").write_bytes(b"no picture")
    for name in ("bad.png", "gone.png"):
        with qtbot.waitSignal(pictures.come):
            assert painted(pictures, tmp_path / name)[0]
        assert not painted(pictures, tmp_path / name)[0]
