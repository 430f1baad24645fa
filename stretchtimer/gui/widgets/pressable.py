"""What all drawn buttons share: they take the focus by Tab only, and Space and Enter press them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Motion, Radius
from stretchtimer.gui.widgets.ink import Ink, InkMotion

_PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Pressable(QAbstractButton):
    """A button that is drawn by us.

    The mouse does not take the focus to it, so a focus ring always means the keyboard. While it has the focus, Space
    and Enter are its own, even where the page binds them to something else.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._motion = InkMotion(self)
        theme.changed.connect(self._on_theme_changed)

    @property
    def focus_radius(self) -> int:
        """The corner of what is drawn, px, for the focus ring around it; a button's, unless told otherwise."""
        return Radius.BUTTON

    @property
    def ring_tint(self) -> str:
        """The colour of the focus ring around it."""
        return self.theme.colours.focus

    @property
    def rings_itself(self) -> bool:
        """Whether it draws the focus itself, as rows do that have no room around them."""
        return False

    @property
    def is_hovered(self) -> bool:
        """Whether the pointer is over it and it can be pressed."""
        return self.underMouse() and self.isEnabled()

    def eased(self, ink: Ink) -> Ink:
        """What to draw now on the way to `ink`: a press is answered sooner than the pointer, a choice takes longest."""
        if self.theme.is_still or not self.isVisible():
            return self._motion.towards(ink, 0)
        if self.isCheckable() and not self.isDown():
            return self._motion.towards(ink, Motion.FILL_MS)
        return self._motion.towards(ink, Motion.PRESS_MS if self.isDown() else Motion.HOVER_MS)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _presses(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and _presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        self._motion.jump()
        self.update()


def _presses(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and Qt.Key(event.key()) in _PRESSING
