"""Whether to bring back a backup: asked once, with what becomes of what is there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label

WIDTH = 440


class RestoreDialog(Dialog):
    """Accepted if it is to be done."""

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, journal_only: bool = False) -> None:
        """`name` is that of the backup's file, which may hold nothing but the journal."""
        super().__init__(theme, _("Bring back this backup?"), parent)
        words = _(
            "Journal, settings, routines and sounds of “{name}” take the place of yours. Yours are moved to a folder "
            "beside them, and can be brought back by hand."
        )
        if journal_only:
            words = _(
                "The journal of “{name}” takes the place of yours. Yours is moved to a folder beside it, and can be "
                "brought back by hand. Everything else stays."
            )
        label = Label(theme, words.format(name=name), TYPE.body, "text_2", wraps=True)
        label.setFixedWidth(theme.size(WIDTH))
        self.column.addWidget(label)
        keep = Button(theme, _("Keep what is here"), Kind.SECONDARY, key="cancel")
        self.bring = Button(theme, _("Bring it back"), Kind.PRIMARY)
        keep.clicked.connect(self.reject)
        self.bring.clicked.connect(self.accept)
        self.add_foot(keep, self.bring)
        keep.setFocus()
