"""The head of the editor: what is edited and whether it is saved, undo and redo, trying it out, saving it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.editor.name_field import NameField
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.pill import Pill
from stretchtimer.gui.widgets.pill_label import PillLabel
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.gui.widgets.surfaces import Ground
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.opening import HEAD_KEY
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.model import When

WHENS = tuple(When)


class TopBar(Ground):
    """`text_wanted` carries whether the routine is to be shown as text beside its steps, `try_wanted` whether fast."""

    leave_wanted = Signal()
    save_wanted = Signal()
    try_wanted = Signal(bool)
    text_wanted = Signal(bool)
    refused = Signal(str)

    def __init__(self, theme: Theme, bench: Workbench) -> None:
        super().__init__("head")
        self._theme, self._bench = theme, bench
        self._has_unread = False
        self.back_button = IconButton(theme, "chevron-left", _("Back"), key="leave_editor")
        self.name = NameField(theme)
        self.state = PillLabel(theme)
        self.when = Segmented(theme, (_("Before"), _("After"), _("Any time")), _("Made for"))
        self.undo_button = IconButton(theme, "undo", _("Undo"), key="edit_undo")
        self.redo_button = IconButton(theme, "redo", _("Redo"), key="edit_redo")
        self.text_button = IconButton(theme, "file", _("As text"), key="as_text", checkable=True)
        self.try_button = Button(theme, _("Try it"), Kind.GHOST, icon="play")
        self.try_button.setToolTip(theme.keys.tip(_("From the chosen step"), "rehearse"))
        self.fast_button = IconButton(theme, "skip", _("Try it fast, without sound"), key="rehearse_fast")
        self.save_button = Button(theme, _("Save"), Kind.PRIMARY, key="save")
        self._lay_out()
        self.undo_button.setEnabled(bench.undo_stack.canUndo())
        self.redo_button.setEnabled(bench.undo_stack.canRedo())
        self._connect()
        self._show()

    def put_unread(self, has_unread: bool) -> None:
        """Whether something is typed in the text that the routine, and so its file, does not say."""
        self._has_unread = has_unread
        self._show()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of its rows: it goes into them."""
        margins = self._row.contentsMargins()
        width = self._acts.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        what, doing, acts = QWidget(), QWidget(), QWidget()
        left, right = QHBoxLayout(what), QHBoxLayout(acts)
        for row, widgets in (
            (left, (self.back_button, self.name, self.state)),
            (
                right,
                (
                    self.undo_button,
                    self.redo_button,
                    self.text_button,
                    self.try_button,
                    self.fast_button,
                    self.save_button,
                ),
            ),
        ):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.XS)
            for widget in widgets:
                row.addWidget(widget)
        left.addStretch(1)
        self._doing, self._acts = doing, acts
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight, doing)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(Space.XS)
        self._below.addWidget(self.when)
        self._below.addWidget(acts)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(indent(Space.M, Space.S, Space.L, Space.S))
        self._row.setSpacing(Space.S)
        self._row.addWidget(what, 1)
        self._row.addWidget(doing)

    def _arrange(self) -> None:
        """In two rows, or three, where large text leaves no room for one."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - Space.S
        fixed = self.back_button.width() + self.state.sizeHint().width() + 2 * Space.XS
        doing = self.when.sizeHint().width() + Space.XS + self._acts.sizeHint().width()
        fits = fixed + self.name.minimumSizeHint().width() + doing <= room
        lay(self._row, across=fits)
        lay(self._below, across=doing <= room + Space.S)

    def _connect(self) -> None:
        stack: QUndoStack = self._bench.undo_stack
        self.back_button.clicked.connect(self.leave_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.try_button.clicked.connect(lambda: self.try_wanted.emit(False))
        self.fast_button.clicked.connect(lambda: self.try_wanted.emit(True))
        self.text_button.toggled.connect(self.text_wanted)
        self.undo_button.clicked.connect(stack.undo)
        self.redo_button.clicked.connect(stack.redo)
        self.name.written.connect(self._on_name_written)
        self.name.editingFinished.connect(self._show)
        self.when.group.idClicked.connect(self._on_when_chosen)
        self._bench.changed.connect(self._show)
        # What the signals carry is enough: the stack tells of its end too, when it can be asked no more.
        stack.canUndoChanged.connect(self.undo_button.setEnabled)
        stack.canRedoChanged.connect(self.redo_button.setEnabled)
        stack.undoTextChanged.connect(self._on_undo_told)
        stack.redoTextChanged.connect(self._on_redo_told)

    def _show(self) -> None:
        bench = self._bench
        self.name.put(str(bench.draft.head.keys.get(NAME.name, "")))
        when = str(bench.draft.head.keys.get(k.WHEN.name, When.ANY))
        self.when.choose(WHENS.index(When(when)) if when in set(When) else WHENS.index(When.ANY))
        is_saved = bench.is_saved and not self._has_unread
        self.state.put(Pill(_("Saved")) if is_saved else Pill(_("Not saved"), icon="edit"))
        self.save_button.setEnabled(not bench.problems)
        self.save_button.setToolTip(_("There is something to fix first.") if bench.problems else "")
        self.try_button.setEnabled(not bench.problems)
        self.fast_button.setEnabled(not bench.problems)

    def _on_undo_told(self, words: str) -> None:
        self.undo_button.set_name(_named(_("Undo"), words))

    def _on_redo_told(self, words: str) -> None:
        self.redo_button.set_name(_named(_("Redo"), words))

    def _on_name_written(self, name: str) -> None:
        try:
            self._change(_("rename"), Change(NAME, name), merge="name")
        except UserError as error:
            self.refused.emit(str(error))

    def _on_when_chosen(self, number: int) -> None:
        words = _("made for: {when}").format(when=self.when.group.button(number).text())
        self._change(words, Change(k.WHEN, WHENS[number]))

    def _change(self, words: str, change: Change[Any], merge: str = "") -> None:
        self._bench.edit(words, lambda draft: edits.change(draft, HEAD_KEY, change), merge=merge)


def _named(verb: str, words: str) -> str:
    return _("{verb}: {what}").format(verb=verb, what=words) if words else verb
