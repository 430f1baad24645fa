"""After a cramp: what is in the journal, how strong it was if one likes to say, and when to see a doctor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.cramp.advice import AdviceList
from stretchtimer.gui.cramp.tick import Tick
from stretchtimer.gui.finished.columns import Columns
from stretchtimer.gui.finished.end_page import EndPage, end_card
from stretchtimer.gui.finished.scale import Scale
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.gui.words import clock_text
from stretchtimer.insight.caution import Caution, Topic, caution
from stretchtimer.insight.red_flags import advice, red_flags
from stretchtimer.insight.spasms import Frequency


class AfterCramp(EndPage):
    """`strength_told` carries 0 to 10, each time it is told; nothing has to be."""

    strength_told = Signal(int)

    def __init__(self, theme: Theme, title: str, eased_ms: int, parent: QWidget) -> None:
        """`title` is which cramp it was; `eased_ms` how long it was held against."""
        super().__init__(theme, parent)
        self._eased_ms = eased_ms
        self._frequency: Frequency | None = None
        self.title = Label(theme, title, TYPE.display, wraps=True)
        line = _("Held for {time}. The cramp is in the journal.").format(time=clock_text(eased_ms))
        self.line = Label(theme, line, TYPE.lead, "text_2", wraps=True)
        self.strength = Scale(theme, _("How strong was it?"))
        self.strength.told.connect(self.strength_told)
        self.ticks = {flag.key: Tick(theme, flag.words) for flag in red_flags()}
        for tick in self.ticks.values():
            tick.toggled.connect(self._show_advice)
        self.advice = AdviceList(theme)
        self.lay_out(self._sheet())
        self._show_advice()

    def put_frequency(self, frequency: Frequency) -> None:
        """How often it cramped of late, this one with the others."""
        self._frequency = frequency
        self._show_advice()

    def focus_default(self) -> None:
        super().focus_default()
        self.strength.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sheet(self) -> QWidget:
        left, right = (self._strength_card(), self._care_card()), (self.advice, self._flags_card())
        return Columns(self._theme, self.title, self.line, left, right)

    def _strength_card(self) -> Surface:
        card, column = end_card()
        column.addWidget(Label(self._theme, _("How strong was it?"), TYPE.subhead))
        column.addSpacing(Space.XS)
        column.addWidget(self.strength)
        words = _("0 is hardly felt, 10 is the worst. Leave it open if you like.")
        column.addWidget(Label(self._theme, words, TYPE.secondary, "text_2", wraps=True))
        return card

    def _care_card(self) -> Surface:
        care = caution(Topic.HEAT_AND_COLD)
        card, column = end_card()
        column.addWidget(Label(self._theme, care.title, TYPE.subhead))
        column.addWidget(Label(self._theme, care.text, TYPE.body, wraps=True))
        for point in care.points:
            column.addWidget(Label(self._theme, point, TYPE.secondary, "text_2", wraps=True))
        return card

    def _flags_card(self) -> Surface:
        card, column = end_card()
        column.addWidget(Label(self._theme, _("Does any of this fit?"), TYPE.subhead))
        column.addSpacing(Space.XXS)
        for tick in self.ticks.values():
            column.addWidget(tick)
        limits = _("The app cannot tell what you have. If in doubt, ask a doctor.")
        column.addWidget(Label(self._theme, limits, TYPE.secondary, "text_2", wraps=True))
        return card

    def _show_advice(self) -> None:
        ticked = {key for key, tick in self.ticks.items() if tick.isChecked()}
        often = self._frequency.advice if self._frequency and "sleep" not in ticked else ""
        self.advice.put(advice(ticked, self._eased_ms, self._frequency), often)

    @property
    def told(self) -> tuple[Caution, ...]:
        """The advice that is shown."""
        return self.advice.told
