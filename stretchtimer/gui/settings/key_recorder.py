"""A field that takes the next key that is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent

from stretchtimer.config.key_names import read_key
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.painting import box, hint, hint_width, words
from stretchtimer.gui.widgets.pressable import Pressable

_HELD = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)


class KeyRecorder(Pressable):
    """Shows keys; pressed, it waits for another one and tells it by `recorded`. Esc, or going elsewhere, leaves it."""

    recorded = Signal(str)
    refused = Signal()  # a key that cannot be taken was pressed

    def __init__(self, theme: Theme, name: str) -> None:
        """`name` tells a screen reader what the keys are for."""
        super().__init__(theme)
        self._name = name
        self._keys: tuple[str, ...] = ()
        self._is_recording = False
        self.setFixedHeight(max(int(Size.BUTTON_SMALL), theme.line(TYPE.hint) + Space.S))
        self.clicked.connect(self._on_clicked)
        self._show()

    @property
    def keys(self) -> tuple[str, ...]:
        """What is shown, as people read it."""
        return self._keys

    def put(self, keys: tuple[str, ...]) -> None:
        """Show these keys, as people read them."""
        self._keys = keys
        self._show()

    def sizeHint(self) -> QSize:
        caps = sum(hint_width(self.theme, key) + Space.XXS for key in self._keys) - Space.XXS
        waiting = QFontMetricsF(self.theme.font(TYPE.caption)).horizontalAdvance(_waiting())
        return QSize(
            round(max(caps, waiting if self._is_recording or not self._keys else 0)) + 2 * Space.XS,
            self.height(),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if self._is_recording and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # whatever it means elsewhere
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_recording:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._stop()
        elif event.key() not in _HELD:
            self._take(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._is_recording:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        if self._is_recording:
            box(painter, rect, Radius.FIELD, c.surface, c.accent, 2)
        elif self.is_hovered:
            box(painter, rect, Radius.FIELD, c.surface_2)
        if self._is_recording or not self._keys:
            text, tint = (_waiting(), c.accent_text) if self._is_recording else (_("None"), c.text_3)
            words(painter, rect, text, self.theme.font(TYPE.caption), tint, Qt.AlignmentFlag.AlignHCenter)
            return
        right = rect.right() - Space.XS
        for key in reversed(self._keys):
            hint(painter, self.theme, right, rect.center().y(), key, c.text)
            right -= hint_width(self.theme, key) + Space.XXS

    def _take(self, event: QKeyEvent) -> None:
        sequence = sequence_of(event)
        if sequence is None:
            self.refused.emit()
            return
        self._stop()
        self.recorded.emit(sequence)

    def _on_clicked(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_recording = True
        self._show()

    def _stop(self) -> None:
        self._is_recording = False
        self._show()

    def _show(self) -> None:
        keys = _waiting() if self._is_recording else _(" or ").join(self._keys) or _("none")
        self.setAccessibleName(_("{what}: {keys}").format(what=self._name, keys=keys))
        self.updateGeometry()
        self.update()


def sequence_of(event: QKeyEvent) -> str | None:
    """The key of `event` as the settings write it; None if it cannot be taken."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isalnum() and not text.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier  # it went into the sign: a question mark is one without it
    number = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
    sequence = QKeySequence(held.value | number).toString(QKeySequence.SequenceFormat.PortableText)
    return read_key(sequence)


def _waiting() -> str:
    return _("Press a key")
