"""A picture of one's own: chosen as a file, dropped, or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.picture import PictureView
from stretchtimer.gui.settings.flow import Flow
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.routine.pictures import PICTURE_ENDINGS

WIDTH, HEIGHT = 120, 90


class PictureField(QWidget):
    """`file_given` carries the path of a picture, `image_given` one as PNG bytes; `removed` asks for none."""

    file_given = Signal(object)
    image_given = Signal(bytes)
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.view = PictureView(theme)
        self.view.setFixedSize(theme.size(WIDTH), theme.size(HEIGHT))
        self.choose_button = Button(theme, _("Choose a picture"), measure=SMALL)
        self.paste_button = Button(theme, _("Paste"), Kind.GHOST, SMALL)
        self.remove_button = Button(theme, _("Remove"), Kind.GHOST, SMALL)
        self.remove_button.setAccessibleName(_("Remove the picture"))
        self.sentence = Label(theme, "", TYPE.secondary, "danger", wraps=True)
        self.sentence.hide()
        self._lay_out(theme)
        self.choose_button.clicked.connect(self._on_choose)
        self.paste_button.clicked.connect(self.paste)
        self.remove_button.clicked.connect(self.removed)

    def put(self, picture: Path | None) -> None:
        """Show the picture at `picture`."""
        self.view.put(picture)
        self.view.setVisible(picture is not None)
        self.remove_button.setVisible(picture is not None)
        self.say("")

    def say(self, sentence: str) -> None:
        """Tell why a picture could not be taken."""
        self.sentence.put(sentence)
        self.sentence.setVisible(bool(sentence))

    def paste(self) -> None:
        """Take the picture that was copied in another program."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self.say(_("There is no picture to paste. Copy one first."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, data: QMimeData) -> bool:
        """Take what another program gives: a file before a bare image, for a file may move."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.file_given.emit(Path(files[0]))
            return True
        image = data.imageData()
        if not isinstance(image, QImage) or image.isNull():
            return False
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        self.image_given.emit(bytes(content.data()))
        return True

    def _on_choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
        name, _filter = QFileDialog.getOpenFileName(
            self, _("Choose a picture"), "", _("Pictures ({endings})").format(endings=endings)
        )
        if name:
            self.file_given.emit(Path(name))

    def _lay_out(self, theme: Theme) -> None:
        card = Surface("well")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        inside.setSpacing(Space.S)
        inside.addWidget(self.view)
        right = QVBoxLayout()
        hint = _("Drop a picture here. It is shown instead of the figure, and kept beside the exercise.")
        right.addWidget(Label(theme, hint, TYPE.secondary, "text_2", wraps=True))
        row = QWidget()
        flow = Flow(row)
        for button in (self.choose_button, self.paste_button, self.remove_button):
            flow.addWidget(button)
        right.addWidget(row)
        inside.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(card)
        column.addWidget(self.sentence)
