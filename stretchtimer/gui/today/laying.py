"""Rows that stand across where there is room, and down where there is not."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


def lay_across(row: QBoxLayout, width: int, least: int = 0) -> bool:
    """Lay a row out across if there are `least` px and its words fit, else down; whether it is across."""
    row.setDirection(ACROSS)
    fits = width >= least and row.minimumSize().width() <= width
    row.setDirection(ACROSS if fits else DOWN)
    return fits
