"""How tight each worked muscle feels, before and after: asked, never required, kept as soon as it is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from stretchtimer.config.translations import _, pgettext
from stretchtimer.gui.finished.scale import Scale
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.journal.records import Tightness
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When

MOMENTS = (When.BEFORE, When.AFTER)
SIDE_AIR = 20  # px


class TightnessCard(Surface):
    """A scale for each muscle and side; what it was at the other moment stands as a hollow mark.

    `told` carries a Tightness each time one is told. Of a session that is past, no moment is called now.
    """

    told = Signal(object)

    def __init__(
        self,
        theme: Theme,
        muscles: tuple[tuple[str, Side], ...],
        told: Iterable[Tightness] = (),
        *,
        is_past: bool = False,
    ) -> None:
        """`told` is what was told before."""
        super().__init__("card")
        self._theme, self._is_past = theme, is_past
        self._answers = {(one.group, one.side, one.moment): one.value for one in told}
        self._was: Mapping[tuple[str, Side], int] = {}
        before, after = pgettext("session", "Before"), pgettext("session", "After")
        self.moments = Segmented(theme, (before, after if is_past else _("Now")), _("Which moment"))
        self.moments.choose(MOMENTS.index(When.AFTER))
        self.scales = {muscle: Scale(theme, self._asked(*muscle)) for muscle in muscles}
        grid = QGridLayout(self)
        grid.setContentsMargins(SIDE_AIR, Space.M, SIDE_AIR, Space.M)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(self._head(), 0, 0, 1, 2)
        for row, ((group, side), scale) in enumerate(self.scales.items(), 1):
            grid.addWidget(Label(theme, side_group_words(group, side), TYPE.body), row, 0)
            grid.addWidget(scale, row, 1)
            scale.told.connect(lambda value, group=group, side=side: self._on_told(group, side, value))
        words = _("0 is loose, 10 is very tight. Leave open what you like.")
        grid.addWidget(
            Label(theme, words, TYPE.secondary, "text_2", wraps=True), len(self.scales) + 1, 0, 1, 2
        )
        grid.setColumnStretch(1, 1)
        self.moments.group.idClicked.connect(lambda _id: self._show())
        self._show()

    def put_was(self, was: Mapping[tuple[str, Side], int]) -> None:
        """Show how tight each muscle was when it was last told; what is told for this session counts before it."""
        self._was = was
        self._show()

    @property
    def moment(self) -> When:
        """Which moment is told now."""
        return MOMENTS[self.moments.chosen]

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, Space.XXS)
        row.addWidget(Label(self._theme, _("How tight?"), TYPE.subhead), 1)
        row.addWidget(self.moments, 0, Qt.AlignmentFlag.AlignRight)
        return head

    def _asked(self, group: str, side: Side) -> str:
        return _("How tight is it? {muscle}").format(muscle=side_group_words(group, side))

    def _show(self) -> None:
        """Each scale at the moment that is told, with what it was at the other."""
        now = self.moment
        other = When.BEFORE if now is When.AFTER else When.AFTER
        later = _("after {n}") if self._is_past else _("now {n}")
        words = _("was {n}") if now is When.AFTER else later
        for (group, side), scale in self.scales.items():
            mark = self._answers.get((group, side, other))
            if mark is None and now is When.AFTER:
                mark = self._was.get((group, side))
            beside = "" if mark is None else words.format(n=mark)
            scale.show_value(self._answers.get((group, side, now)), mark, beside)

    def _on_told(self, group: str, side: Side, value: int) -> None:
        self._answers[group, side, self.moment] = value
        self.told.emit(Tightness(group, side, self.moment, value))
