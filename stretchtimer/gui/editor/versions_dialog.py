"""The same routine was changed here and by another program: both, side by side, and which is to stay."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.editor.document import OnDisk
from stretchtimer.gui.editor.side_by_side import Pair, side_by_side
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import colour

WIDTH, HEIGHT = 900, 560
EDGE = 0.9  # of the screen at most
MARK, BLANK = "≠ ", "  "


class VersionsDialog(Dialog):
    """One of the signals tells the choice; closed without one, nothing is decided and nothing written."""

    mine_kept = Signal()
    theirs_taken = Signal()
    both_kept = Signal()

    def __init__(self, theme: Theme, mine: str, theirs: OnDisk, parent: QWidget, *, can_save: bool) -> None:
        """Without `can_save`, what is here cannot be saved as it is: there is something to fix first."""
        super().__init__(theme, _("This routine was changed in two places"), parent)
        words = _("Another program has changed the file while you were editing. Nothing was overwritten.")
        self.column.addWidget(Label(theme, words, TYPE.body, "text_2", wraps=True))
        pairs = side_by_side(mine, theirs.text)
        self.mine = _Version(theme, [(pair.left, pair) for pair in pairs], _("Yours"))
        self.theirs = _Version(theme, [(pair.right, pair) for pair in pairs], _("In the file"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for version in (self.mine, self.theirs):
            side = QVBoxLayout()
            side.setSpacing(Space.XXS)
            side.addWidget(Label(theme, version.accessibleName(), TYPE.body_strong))
            side.addWidget(version, 1)
            row.addLayout(side, 1)
        self.column.addLayout(row, 1)
        self._scroll_together()
        self.column.addWidget(Label(theme, _reason(theirs, can_save), TYPE.secondary, "text_2", wraps=True))
        self.add_foot(*self._buttons(theirs, can_save))
        room = self.screen().availableSize() * EDGE
        self.resize(min(theme.size(WIDTH), room.width()), min(theme.size(HEIGHT), room.height()))

    def _buttons(self, theirs: OnDisk, can_save: bool) -> tuple[Button, ...]:
        self.take = Button(self.theme, _("Take theirs"), Kind.SECONDARY)
        self.both = Button(self.theme, _("Keep both, mine as a copy"), Kind.SECONDARY)
        self.keep = Button(self.theme, _("Keep mine"), Kind.PRIMARY)
        self.take.setEnabled(theirs.draft is not None)
        for button, signal in (
            (self.take, self.theirs_taken),
            (self.both, self.both_kept),
            (self.keep, self.mine_kept),
        ):
            button.clicked.connect(signal)
            button.clicked.connect(self.accept)
        self.both.setEnabled(can_save)
        self.keep.setEnabled(can_save)
        return self.take, self.both, self.keep

    def _scroll_together(self) -> None:
        bars = (self.mine.verticalScrollBar(), self.theirs.verticalScrollBar())
        for one, other in (bars, bars[::-1]):
            one.valueChanged.connect(other.setValue)


class _Version(QPlainTextEdit):
    def __init__(self, theme: Theme, lines: list[tuple[str, Pair]], name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(name)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.size(TYPE.secondary.px))
        self.setFont(font)
        self.setPlainText("\n".join((MARK if pair.is_different else BLANK) + line for line, pair in lines))
        marked = QTextBlockFormat()
        marked.setBackground(colour(theme.colours.caution_soft))
        cursor = QTextCursor(self.document())
        for number, (_line, pair) in enumerate(lines):
            if pair.is_different:
                cursor.setPosition(self.document().findBlockByNumber(number).position())
                cursor.setBlockFormat(marked)


def _reason(theirs: OnDisk, can_save: bool) -> str:
    if theirs.problem:
        return _("The file cannot be read as a routine: {problem}").format(problem=theirs.problem)
    if not can_save:
        return _("Yours cannot be saved before something in it is fixed. Go back to fix it first.")
    return _("What you do not keep stays among the backups of this file, or can be had again with undo.")
