"""What to say after a cramp when it is time for medical help: plain cards, the most urgent first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from stretchtimer.config.sentences import in_a_row, sentence
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.insight.caution import Caution, Topic

_PRESSING = frozenset({Topic.EMERGENCY, Topic.CLOT, Topic.URGENT})


class AdviceCard(Surface):
    """One piece of advice; `because` says what it comes from, where that is known."""

    def __init__(self, theme: Theme, caution: Caution, because: str = "") -> None:
        super().__init__("danger" if caution.topic in _PRESSING else "caution")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XXS)
        tone = "danger" if caution.topic in _PRESSING else "caution"
        column.addWidget(Label(theme, caution.title, TYPE.subhead, tone))
        column.addWidget(Label(theme, because or caution.text, TYPE.body, wraps=True))
        self.setAccessibleName(in_a_row((sentence(caution.title), because or caution.text)))


class AdviceList(QWidget):
    """The cards there are; takes no room while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: tuple[Caution, ...] = ()
        self._cards: list[AdviceCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.hide()

    @property
    def told(self) -> tuple[Caution, ...]:
        """What is shown."""
        return self._told

    def put(self, cautions: tuple[Caution, ...], often: str = "") -> None:
        """Show these; `often` is what to say where cramps come often."""
        self._told = cautions
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [
            AdviceCard(self._theme, caution, often if caution.topic is Topic.DOCTOR else "")
            for caution in cautions
        ]
        for card in self._cards:
            self._column.addWidget(card)
        self.setVisible(bool(self._cards))
