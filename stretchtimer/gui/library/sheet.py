"""What the detail pane says of a routine: its words, figures, advice, every step, and its tags."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.breaking import flowing
from stretchtimer.gui.library.card import Card, origin_words
from stretchtimer.gui.library.coach_card import CoachCard
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.figures import Figures
from stretchtimer.gui.library.fit_panel import FitPanel
from stretchtimer.gui.library.fit_slide import lengths_of
from stretchtimer.gui.library.replaceable import Replaceable
from stretchtimer.gui.library.scene import Scene
from stretchtimer.gui.library.steps import SIDE as ROW_SIDE
from stretchtimer.gui.library.steps import Steps
from stretchtimer.gui.library.tag_row import TagRow
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Rule
from stretchtimer.insight.coach.note import Note
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine

SIDE = Space.PAGE_LIBRARY


class RoutineSheet(QWidget):
    """A routine, from the picture down to its last step.

    `fitted` carries the figures of what it has become where it is fitted to the time there is; `ignored` the topic of
    advice that was put aside.
    """

    fitted = Signal(object)
    ignored = Signal(object)

    def __init__(
        self, theme: Theme, card: Card, thumbnails: Thumbnails, pictures: SmallPictures, wishes: Wishes
    ) -> None:
        super().__init__()
        self._theme, self._card, self._thumbnails, self._pictures = theme, card, thumbnails, pictures
        self.star = _star(theme, card, wishes)
        self.tags = TagRow(theme, card, wishes)
        facts = card.facts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(0)
        column.addWidget(Scene(theme, card.figures, card.bars, thumbnails))
        inner = QVBoxLayout()
        inner.setContentsMargins(SIDE, Space.L, SIDE, 0)
        inner.setSpacing(Space.XXS)
        column.addLayout(inner)
        inner.addLayout(self._make_heading())
        if facts.routine.about:
            inner.addWidget(flowing(theme, facts.routine.about, TYPE.body, "text_2"))
        _divide(inner)
        self._figures = Replaceable(Figures(theme, facts))
        inner.addWidget(self._figures)
        self.panel = self._make_panel()
        if self.panel is not None:
            _divide(inner)
            inner.addWidget(self.panel)
        for note in card.habits.notes(facts.routine):
            inner.addSpacing(Space.S)
            inner.addWidget(self._make_coach_card(note))
        _divide(inner)
        self._steps = Replaceable(Steps(theme, facts.routine, thumbnails, pictures))
        steps = QVBoxLayout()
        steps.setContentsMargins(SIDE - ROW_SIDE, 0, SIDE - ROW_SIDE, 0)
        steps.addWidget(self._steps)
        column.addLayout(steps)
        column.addLayout(self._make_end())
        column.addStretch(1)

    def _make_end(self) -> QVBoxLayout:
        """What one seldom looks for: where it comes from, and the tags."""
        end = QVBoxLayout()
        end.setContentsMargins(SIDE, 0, SIDE, 0)
        end.setSpacing(Space.XS)
        _divide(end)
        end.addWidget(self.tags)
        if origin := origin_words(is_own=self._card.is_own):
            end.addWidget(Label(self._theme, origin, TYPE.secondary, "text_3", wraps=True))
        return end

    def _make_heading(self) -> QHBoxLayout:
        name = flowing(self._theme, self._card.name, TYPE.heading)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(name, 1)
        row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_panel(self) -> FitPanel | None:
        """None where no other length is possible."""
        routine, habits = self._card.facts.routine, self._card.habits
        made_ms = self._card.facts.timeline.total_ms
        lengths = lengths_of(made_ms, *habits.bounds(routine))
        if len(lengths) == 1:
            return None
        panel = FitPanel(self._theme, routine, habits, lengths, made_ms)
        panel.fitted.connect(self._on_fitted)
        return panel

    def _make_coach_card(self, note: Note) -> CoachCard:
        card = CoachCard(self._theme, note)
        card.ignored.connect(lambda: self.ignored.emit(note.topic))
        return card

    def _on_fitted(self, routine: Routine) -> None:
        facts = Facts.of(routine, compile_routine(routine, self._card.habits.lead_in_ms))
        self._figures.put(Figures(self._theme, facts))
        self._steps.put(Steps(self._theme, routine, self._thumbnails, self._pictures))
        self.fitted.emit(facts)


def _star(theme: Theme, card: Card, wishes: Wishes) -> IconButton:
    on = card.is_favourite
    words = _("No favourite any more") if on else _("Make it a favourite")
    star = IconButton(
        theme,
        "star-filled" if on else "star",
        words,
        key="favourite",
        size=theme.size(Size.ICON_BUTTON),
        checkable=True,
    )
    star.setChecked(on)
    star.clicked.connect(lambda: wishes.favourite_wanted.emit(card, not on))
    return star


def _divide(column: QVBoxLayout) -> None:
    column.addSpacing(Space.S)
    column.addWidget(Rule())
    column.addSpacing(Space.S)
