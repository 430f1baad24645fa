"""What of the journal is to be written, and for which program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.exchange.formats.choosing import NAMES
from stretchtimer.gui.exchange.choice_list import Choice, ChoiceList
from stretchtimer.gui.roomy_dialog import RoomyDialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.labels import Label

WIDTH = 480
JSON = "json"  # of the journal, and not of sessions


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Sessions from the day `since` on, or all of them, in the format of that name."""

    format: str
    since: date | None


class ExportDialog(RoomyDialog):
    """`wanted` carries an ExportWish; the dialog is closed by then."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, today: date, parent: QWidget) -> None:
        super().__init__(theme, _("Export what was done"), parent)
        self._today = today
        self.kinds = ChoiceList(theme, _kinds(), _("What for"))
        self.periods = ChipRow(
            theme, (_("Everything"), _("This year"), _("4 weeks"), _("7 days")), _("Of which days")
        )
        self._days = Label(theme, _("Of which days"), TYPE.body_strong)
        self.put(
            self._days,
            self.periods,
            Space.XS,
            Label(theme, _("What for"), TYPE.body_strong),
            self.kinds,
        )
        self.save = Button(theme, _("Choose where…"), Kind.PRIMARY)
        self.save.clicked.connect(self._on_save)
        self.add_foot_to_cancel(self.save)
        self.fit(WIDTH)
        self.kinds.group.idToggled.connect(self._on_kind)
        self.kinds.focus()

    @property
    def since(self) -> date | None:
        """The first day of those that are chosen; None for all."""
        year = self._today.replace(month=1, day=1)
        first = (None, year, self._today - timedelta(days=27), self._today - timedelta(days=6))
        return first[self.periods.chosen]

    def _on_kind(self) -> None:
        """Days are asked for where not everything is written. Their room stays: nothing jumps."""
        has_days = self.kinds.chosen != JSON
        for chip in self.periods.group.buttons():
            chip.setVisible(has_days)
        self._days.setText(_("Of which days") if has_days else "")

    def _on_save(self) -> None:
        wish = ExportWish(self.kinds.chosen, self.since)
        self.accept()
        self.wanted.emit(wish)


def _kinds() -> list[Choice]:
    words = {
        "csv": (_("Spreadsheet (CSV)"), _("One row for each hold, with its seconds, side and day.")),
        "fit": (_("Training diary (FIT)"), _("One activity for each session, as a watch records it.")),
        "ics": (_("Calendar (iCalendar)"), _("One event for each session, as long as it lasted.")),
        JSON: (_("The whole journal (JSON)"), _("To be brought in on another machine, or read by programs.")),
    }
    return [Choice(name, *words[name]) for name in (*NAMES, JSON)]
