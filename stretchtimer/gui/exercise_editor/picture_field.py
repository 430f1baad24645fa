"""A picture of one's own: chosen as a file, dropped, or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.clipboard import clipboard_content
from stretchtimer.gui.figure.given_picture import ask_for_picture, given, may_be_picture
from stretchtimer.gui.figure.picture import PictureView
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface

WIDTH, HEIGHT = 120, 90


class PictureField(QWidget):
    """`given` carries the path of a picture, or one as PNG bytes; `removed` asks for none."""

    given = Signal(object)
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
        if not self._take(clipboard_content()):
            self.say(_("There is no picture to paste. Copy one first."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def _take(self, data: QMimeData) -> bool:
        picture = given(data)
        if picture is not None:
            self.given.emit(picture)
        return picture is not None

    def _on_choose(self) -> None:
        if picture := ask_for_picture(self):
            self.given.emit(picture)

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
