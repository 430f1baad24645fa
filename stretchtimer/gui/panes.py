"""From part to part of a page by one key, and round again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next_pane(panes: Sequence[QWidget]) -> None:
    """Put the keyboard on the pane after the one it is on; those that are hidden are passed over.

    A pane is what holds the focus, or the first thing in it.
    """
    seen = [pane for pane in panes if pane.isVisible()]
    focused = QApplication.focusWidget()
    at = next((number for number, pane in enumerate(seen) if _holds(pane, focused)), -1)
    seen[(at + 1) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (pane is focused or pane.isAncestorOf(focused))
