"""Rows that stand across where there is room, and down where there is not."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


def lay(row: QBoxLayout, *, across: bool) -> None:
    """Lay a row out across, or down."""
    row.setDirection(ACROSS if across else DOWN)


def lay_across(row: QBoxLayout, width: int, least: int = 0) -> bool:
    """Lay a row out across if there are `least` px and its words fit, else down; whether it is across."""
    lay(row, across=True)
    fits = width >= least and row.minimumSize().width() <= width
    lay(row, across=fits)
    return fits
