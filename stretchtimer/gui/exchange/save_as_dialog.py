"""As what a routine is to be taken along."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.exchange.choice_list import Choice, ChoiceList
from stretchtimer.gui.exchange.sheet.paper import Paper, usual_paper
from stretchtimer.gui.roomy_dialog import RoomyDialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.labels import Label

WIDTH = 480
PDF = ".pdf"


@dataclass(frozen=True, slots=True)
class SaveWish:
    """The ending of the file, which says its kind, and the paper of a sheet."""

    ending: str
    paper: Paper


class SaveAsDialog(RoomyDialog):
    """`wanted` carries a SaveWish; the dialog is closed by then."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        """`name` is the routine's."""
        super().__init__(theme, _("Take it along"), parent)
        self.kinds = ChoiceList(theme, _kinds(), _("As what"))
        self.paper = ChipRow(theme, ("A4", _("Letter")), _("Paper"))
        self.paper.choose(list(Paper).index(usual_paper()))
        self._paper_label = Label(theme, _("Paper"), TYPE.body_strong)
        self.put(Label(theme, name, TYPE.body, "text_2", wraps=True), self.kinds, Space.XS)
        self.put(self._paper_label, self.paper)
        self.save = Button(theme, _("Choose where…"), Kind.PRIMARY)
        self.save.clicked.connect(self._on_save)
        self.add_foot_to_cancel(self.save)
        self.fit(WIDTH)
        self.kinds.group.idToggled.connect(self._on_kind)
        self._on_kind()
        self.kinds.focus()

    def _on_kind(self) -> None:
        """Paper is asked for where there is paper. Its room stays: nothing jumps."""
        is_sheet = self.kinds.chosen == PDF
        self.paper.setEnabled(is_sheet)
        for chip in self.paper.group.buttons():
            chip.setVisible(is_sheet)
        self._paper_label.setText(_("Paper") if is_sheet else "")

    def _on_save(self) -> None:
        wish = SaveWish(self.kinds.chosen, list(Paper)[self.paper.chosen])
        self.accept()
        self.wanted.emit(wish)


def _kinds() -> list[Choice]:
    return [
        Choice(PDF, _("Sheet for the wall (PDF)"), _("Every step with its figure, to be printed.")),
        Choice(".mp3", _("Sound (MP3)"), _("Voice and tones for a telephone, with a chapter for each step.")),
        Choice(".wav", _("Sound (WAV)"), _("The same uncompressed, for what plays no MP3.")),
        Choice(".fit", _("Workout for a watch (FIT)"), _("Step by step, with the time and cue of each.")),
    ]
