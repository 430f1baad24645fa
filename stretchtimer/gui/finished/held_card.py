"""What was held in this session, muscle by muscle, and below it what the week has come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.finished.end_page import CARD_SIDE
from stretchtimer.gui.finished.held_row import HeldHead, HeldRow
from stretchtimer.gui.finished.tally import Tally
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.today.focus_card import DoseRow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule, Surface
from stretchtimer.insight.dose import GroupDose


class HeldCard(Surface):
    """A row for each muscle; the week is told of those that were stretched."""

    def __init__(self, theme: Theme, tallies: Sequence[Tally], left_out: str) -> None:
        """`left_out` says what was not done as planned; nothing if it all was."""
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_SIDE, Space.M, CARD_SIDE, Space.M)
        column.setSpacing(0)
        column.addWidget(HeldHead(theme))
        for tally in tallies:
            column.addWidget(HeldRow(theme, tally))
        if left_out:
            column.addWidget(Label(theme, left_out, TYPE.secondary, "text_2", wraps=True))
        self._weeks = {tally.group: DoseRow(theme) for tally in tallies}
        self._week = self._week_part(theme)
        column.addWidget(self._week)
        self._week.hide()

    def put_week(self, doses: Mapping[str, GroupDose]) -> None:
        """Show what each muscle has of its week; one that was not stretched in it stands for nothing."""
        for group, row in self._weeks.items():
            dose = doses.get(group)
            row.setVisible(dose is not None)
            if dose is not None:
                row.put(dose)
        self._week.setVisible(any(group in doses for group in self._weeks))

    def _week_part(self, theme: Theme) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, Space.XXS, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Rule())
        column.addWidget(Label(theme, _("Last 7 days"), TYPE.body_strong))
        for row in self._weeks.values():
            column.addWidget(row)
        return part
