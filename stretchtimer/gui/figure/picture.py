"""A step's own picture in the place of the figure: a photo, a drawing, or one that moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QImageReader, QMovie, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.painting import colour, veil

LARGEST_FILE = 32 * 1024 * 1024  # bytes
MOST_PIXELS = 4_096  # a side; larger ones are read smaller


@dataclass(frozen=True)
class Loaded:
    """A picture ready to be shown: still, or the bytes of one that moves."""

    image: QImage
    moving: QByteArray | None = None


def load_picture(path: Path) -> Loaded:
    """Read a picture file. Raises UserError if it cannot be shown. Waits for the disk: not for the window's thread."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError(_("The picture {name} is too large to be shown.").format(name=path.name))
        content = path.read_bytes()
    except OSError as error:
        words = _("The picture {name} cannot be read: {reason}.")
        raise UserError(words.format(name=path.name, reason=error.strerror)) from error
    if loaded := decoded(content):
        return loaded
    raise UserError(_("The picture {name} cannot be shown: it is damaged.").format(name=path.name))


def decoded(content: bytes) -> Loaded | None:
    """The picture that a file's `content` is; None if it is none, or damaged."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a photo taken upright is shown upright
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > MOST_PIXELS:
        reader.setScaledSize(size.scaled(MOST_PIXELS, MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio))
    elif size.isValid() and reader.format() == b"svg":
        reader.setScaledSize(size.scaled(1_200, 1_200, Qt.AspectRatioMode.KeepAspectRatio))
    moves = reader.supportsAnimation() and reader.imageCount() != 1
    image = reader.read()
    return None if image.isNull() else Loaded(image, data if moves else None)


class PictureView(QWidget):
    """Shows a picture as large as it fits, or a sentence why it cannot."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, load: Callable[[Path], Loaded] = load_picture
    ) -> None:
        super().__init__(parent)
        self._theme, self._load = theme, load
        self._errands = Errands(self)
        self._path: Path | None = None
        self._image: QImage | None = None
        self._movie: QMovie | None = None
        self._trouble, self._dimmed = "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    @property
    def trouble(self) -> str:
        """Why it cannot be shown; empty if it can, or is still being read."""
        return self._trouble

    @property
    def is_moving(self) -> bool:
        """Whether the picture moves at this instant."""
        return self._movie is not None and self._movie.state() is QMovie.MovieState.Running

    def put(self, path: Path | None, *, dimmed: bool = False) -> None:
        """Show the picture at `path`; one that moves stands still while `dimmed`."""
        if path != self._path:
            self._clear()
            self._path = path
            if path is not None:
                self._errands.run(
                    lambda: (path, self._load(path)),
                    self._on_loaded,
                    lambda error: self._on_failed(path, error),
                )
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()
        self._move()

    def close_down(self) -> None:
        """Stop what moves, and wait for what is being read."""
        self._clear()
        self._path = None
        self._errands.close()

    def showEvent(self, event: QShowEvent) -> None:
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        self._move()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, c = QPainter(self), self._theme.colours
        image = self._movie.currentImage() if self._movie else self._image
        if image is not None and not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place(image.size()), image)
        elif self._trouble:
            painter.setFont(self._theme.font(TYPE.body))
            painter.setPen(colour(c.text_3))
            side = float(Space.L)
            room = QRectF(self.rect()).adjusted(side, side, -side, -side)
            align = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(align), self._trouble)
        if self._dimmed:
            veil(painter, self.rect(), c.bg)

    def _place(self, size: QSize) -> QRectF:
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x, y = (self.width() - fitted.width()) / 2, (self.height() - fitted.height()) / 2
        return QRectF(x, y, fitted.width(), fitted.height())

    def _clear(self) -> None:
        if self._movie is not None:
            self._movie.stop()
            self._movie.deleteLater()
        self._image, self._movie, self._trouble = None, None, ""
        self.update()

    def _move(self) -> None:
        """Run what moves, unless the session stands still or the person wants no motion."""
        if self._movie is None:
            return
        if self._dimmed or self._theme.is_still or not self.isVisible():
            self._movie.setPaused(True)
        else:
            self._movie.start()
            self._movie.setPaused(False)

    def _on_loaded(self, found: tuple[Path, Loaded]) -> None:
        path, loaded = found
        if path != self._path:
            return
        self._image = loaded.image
        if loaded.moving is not None:
            self._movie = QMovie(self)
            buffer = QBuffer(self._movie)
            buffer.setData(loaded.moving)
            self._movie.setDevice(buffer)
            self._movie.setCacheMode(QMovie.CacheMode.CacheAll)
            self._movie.frameChanged.connect(self.update)
            self._movie.jumpToFrame(0)
            self._move()
        self.update()

    def _on_failed(self, path: Path, error: UserError) -> None:
        if path == self._path:
            self._trouble = str(error)
            self.setAccessibleName(self._trouble)
            self.update()
