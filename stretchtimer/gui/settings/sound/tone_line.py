"""One kind of tone: try it, take a sound of one's own for it, or go back to the theme's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.found_setting import FoundSetting
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label


class ToneLine(QWidget):
    """`given` carries the path of a file that was dropped here; the buttons are wired by who shows it."""

    given = Signal(object)

    def __init__(self, theme: Theme, row: FoundSetting) -> None:
        super().__init__()
        self._help = row.help
        self._name: str | None = None
        self.setAcceptDrops(True)
        self.setMinimumHeight(theme.line(TYPE.body) + theme.line(TYPE.secondary) + Space.XS)
        self.play = IconButton(
            theme, "play", _("Play “{tone}”").format(tone=row.label), size=Size.BUTTON_SMALL
        )
        self.choose = Button(theme, _("Choose"), measure=SMALL)
        self.choose.setAccessibleName(_("Choose a file for “{tone}”").format(tone=row.label))
        self.back = IconButton(
            theme, "repeat", _("The theme's tone for “{tone}”").format(tone=row.label), size=Size.BUTTON_SMALL
        )
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self._told = Label(theme, row.help, TYPE.secondary, "text_2", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(theme, row.label, TYPE.body))
        words.addWidget(self._told)
        words.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XS)
        across.addWidget(self.play)
        across.addLayout(words, 1)
        across.addWidget(self.choose)
        across.addWidget(self.back)

    @property
    def told(self) -> str:
        """What stands below the name."""
        return self._told.accessibleName()

    def put(self, name: str) -> None:
        """Show which sound of the person's own is heard; with an empty `name`, the theme's tone is.

        What was said stays as long as the name does.
        """
        if name == self._name:
            return
        self._name = name
        self._told.set_tone("text_2")
        self._told.put(_("Your sound: {name}").format(name=name) if name else self._help)
        self.back.setVisible(bool(name))

    def say(self, fault: str) -> None:
        """Tell what is wrong with a file, until another name is put."""
        self._told.set_tone("caution")
        self._told.put(fault)

    def hush(self) -> None:
        """Take back what was said, with the next name that is put."""
        self._name = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.acceptProposedAction()
            self.given.emit(path)


def _dropped(event: QDropEvent) -> Path | None:
    """The file, where it is just one and of this machine."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
