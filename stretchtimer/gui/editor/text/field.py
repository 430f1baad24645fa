"""The field a routine is typed in: numbered lines, those of the chosen step marked, those with problems underlined."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from stretchtimer.gui.editor.text.gutter import Gutter
from stretchtimer.gui.editor.text.patching import bring_to, text_of
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE

INDENT = "  "


class TextField(QPlainTextEdit):
    """It undoes nothing itself: `undo_wanted` and `redo_wanted` ask for that.

    `typed` tells that the person has changed the text, `line_entered` that the cursor came to another line, `left`
    that the keyboard went elsewhere. Tab sets lines in; Ctrl Tab leaves the field, and so does Tab after Esc.
    """

    typed = Signal()
    line_entered = Signal(int)
    left = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, theme: Theme, *, is_code: bool) -> None:
        super().__init__()
        self._theme = theme
        self._known = ""
        self._line = 1
        self._leaves = False
        self._sentences: Mapping[int, str] = {}
        self.setUndoRedoEnabled(False)
        self.setFont(_code_font(theme) if is_code else theme.font(TYPE.body))
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * len(INDENT))
        self._gutter = Gutter(theme, self._seen_lines, self.fontMetrics().lineSpacing(), self)
        self.blockCountChanged.connect(self._on_count_changed)
        self.updateRequest.connect(lambda _rect, _dy: self._gutter.update())
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        theme.changed.connect(self._draw_marks)
        self._on_count_changed()

    @property
    def text(self) -> str:
        """All that stands in it."""
        return text_of(self.document())

    def show_text(self, text: str) -> None:
        """Bring it to say `text`; cursor and what is seen stay where they are."""
        was, self._known = self._known, text
        top = QTextCursor(self.firstVisibleBlock())
        bring_to(self.document(), text)
        if not was:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(top.block().firstLineNumber() if was else 0)

    def mark(self, lines: Collection[int]) -> None:
        """Mark these lines, those of what is chosen, from 1."""
        self._gutter.marked = frozenset(lines)
        self._draw_marks()

    def underline(self, sentences: Mapping[int, str]) -> None:
        """Underline these lines, from 1; under the pointer each says what is wrong with it."""
        self._sentences = sentences
        self._gutter.wrong = frozenset(sentences)
        self._draw_marks()

    def go_to(self, line: int) -> None:
        """Put the keyboard and the cursor on that line."""
        block = self._block(line)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(block.text()) - len(block.text().lstrip()))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_next_wrong(self) -> bool:
        """Go to the next line that is underlined, and round again; False if there is none."""
        lines = sorted(self._sentences)
        if lines:
            here = self.textCursor().blockNumber() + 1
            self.go_to(next((line for line in lines if line > here), lines[0]))
        return bool(lines)

    def reveal(self, line: int) -> None:
        """Scroll to that line if it is not seen; the cursor stays."""
        seen = {number for number, _top, _height in self._seen_lines()}
        if line not in seen:
            self.verticalScrollBar().setValue(self._block(line).firstLineNumber() - 1)

    def event(self, event: QEvent) -> bool:
        """Esc is the field's the first time: after it, Tab leaves."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape and not self._leaves
            is_next = bool(self._sentences) and self._theme.keys.pressed("next_problem", event)
            if is_escape or is_next or self._is_undo(event) or self._is_redo(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        leaves, self._leaves = self._leaves, key == Qt.Key.Key_Escape
        if self._is_undo(event):
            self.undo_wanted.emit()
        elif self._is_redo(event):
            self.redo_wanted.emit()
        elif self._sentences and self._theme.keys.pressed("next_problem", event):
            self.go_to_next_wrong()
        elif key == Qt.Key.Key_Backtab:
            self._leave(forwards=False)
        elif key == Qt.Key.Key_Tab and (leaves or held & Qt.KeyboardModifier.ControlModifier):
            self._leave(forwards=True)
        elif key == Qt.Key.Key_Tab:
            self.insertPlainText(INDENT)
        elif key != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leaves = False
        self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            line = self.cursorForPosition(event.pos()).blockNumber() + 1
            QToolTip.showText(event.globalPos(), self._sentences.get(line, ""), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()

    def _leave(self, *, forwards: bool) -> None:
        self.setTabChangesFocus(True)  # or Qt keeps the keyboard here
        self.focusNextPrevChild(forwards)
        self.setTabChangesFocus(False)

    def _is_undo(self, event: QKeyEvent) -> bool:
        return self._theme.keys.pressed("edit_undo", event) or event.matches(QKeySequence.StandardKey.Undo)

    def _is_redo(self, event: QKeyEvent) -> bool:
        return self._theme.keys.pressed("edit_redo", event) or event.matches(QKeySequence.StandardKey.Redo)

    def _block(self, line: int) -> QTextBlock:
        return self.document().findBlockByNumber(min(line, self.blockCount()) - 1)

    def _seen_lines(self) -> list[tuple[int, float, float]]:
        """Number, top and height of every line that is seen, with all its rows."""
        seen, block = [], self.firstVisibleBlock()
        above = self.contentOffset()
        inset = self.viewport().y() - self._gutter.y()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(above)
            if place.top() > self.viewport().height():
                break
            seen.append((block.blockNumber() + 1, place.top() + inset, place.height()))
            block = block.next()
        return seen

    def _draw_marks(self) -> None:
        c, marks = self._theme.colours, []
        ground = QTextCharFormat()
        ground.setBackground(QColor(c.accent_soft))
        ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(QColor(c.danger))
        for lines, look in ((self._gutter.marked, ground), (self._gutter.wrong, wave)):
            for line in lines:
                cursor = QTextCursor(self._block(line))
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                marks.append(_selection(cursor, look))
                cursor.clearSelection()  # of the last row, the rest to the edge
                marks.append(_selection(cursor, look))
        self.setExtraSelections(marks)
        self._gutter.update()

    def _place_gutter(self) -> None:
        inside = self.contentsRect()
        self._gutter.setGeometry(
            QRect(inside.left(), inside.top(), self._gutter.width_for(self.blockCount()), inside.height())
        )

    def _on_count_changed(self) -> None:
        self.setViewportMargins(self._gutter.width_for(self.blockCount()), 0, 0, 0)
        self._place_gutter()

    def _on_text_changed(self) -> None:
        text = self.text  # colours alone are told as a change too
        if text != self._known:
            self._known = text
            self.typed.emit()

    def _on_cursor_moved(self) -> None:
        line = self.textCursor().blockNumber() + 1
        if line != self._line:
            self._line = line
            self.line_entered.emit(line)


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = QTextCursor(cursor), look
    return selection


def _code_font(theme: Theme) -> QFont:
    """Letters of one width, as large as the words around."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.font(TYPE.secondary).pixelSize())
    return font
