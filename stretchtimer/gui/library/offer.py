"""The chosen item, and under it the button that starts it and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.small_pictures import SmallPictures
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.broken import BrokenFile
from stretchtimer.gui.library.broken_sheet import BrokenSheet
from stretchtimer.gui.library.card import Card, ExerciseCard
from stretchtimer.gui.library.care_bar import CareBar
from stretchtimer.gui.library.catalogue import Item
from stretchtimer.gui.library.exercise_sheet import ExerciseSheet
from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.library.sheet import RoutineSheet
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import LARGE, Button, Kind
from stretchtimer.gui.widgets.focus_ring import FocusRing
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.gui.widgets.surfaces import Ground, Scroll
from stretchtimer.routine.model import When

MOMENTS = (When.ANY, When.BEFORE, When.AFTER)


class Offer(QWidget):
    """Top to bottom: the way back if it is a page of its own, the sheet, the foot with Start.

    `start_wanted` carries the routine, fitted if it was, and the moment; `advice_ignored` the routine and the topic.
    """

    start_wanted = Signal(object, object)
    left = Signal()
    reload_wanted = Signal()
    advice_ignored = Signal(object, object)

    def __init__(self, theme: Theme, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wishes = theme, wishes
        self._item: Item | None = None
        self._startable: Facts | None = None
        self._figures = Thumbnails(theme)
        self._pictures = SmallPictures(self)
        self.back = Button(theme, _("All routines"), Kind.GHOST, icon="arrow-left", key="leave_detail")
        self.back.clicked.connect(self.left)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        bar.addWidget(self.back)
        bar.addStretch(1)
        self._scroll = Scroll(QWidget())
        self.moments = Segmented(theme, (_("On its own"), _("Before"), _("After")), _("When you do it"))
        self._moment = self._make_moment()
        self.start_button = Button(theme, "", Kind.PRIMARY, LARGE, icon="play", key="start")
        self.start_button.clicked.connect(self.start)
        self.care = CareBar(theme, wishes)
        self._foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What the keyboard goes to: Start, or the way back where nothing can be started."""
        if self._startable:
            return (self.start_button,)
        return (self.care.edit,) if self._is_cared_for else (self.back,)

    @property
    def sheet(self) -> QWidget | None:
        """What is told of the item."""
        return self._scroll.widget()

    def set_alone(self, alone: bool) -> None:
        """Whether there is a way back."""
        self._bar.setVisible(alone)

    def show_item(self, item: Item | None) -> None:
        """Tell of `item`; with None it is empty. Of one that was told of already, the place in it stays."""
        if item is not None and item is self._item:
            return
        is_same = item is not None and self._item is not None and item.id == self._item.id
        place, writes_tag = self._scroll.verticalScrollBar().value(), self._writes_tag
        self._item = item
        self._startable = item.facts if isinstance(item, Card) else None
        if isinstance(self.sheet, ExerciseSheet):
            self.sheet.close_down()
        self._scroll.put(self._sheet_of(item) if item is not None else QWidget())
        if is_same:
            self._keep_place(place, writes_tag=writes_tag)
        self._foot.setVisible(self._is_cared_for)
        self.start_button.setVisible(self._startable is not None)
        self._moment.setVisible(False)
        if isinstance(item, Card | ExerciseCard):
            self.care.show_card(item)
        if self._startable is not None:
            self._on_fitted(self._startable)
            self._moment.setVisible(self._startable.routine.when is When.ANY)
            self.moments.choose(0)

    def start(self) -> None:
        """Ask for the routine to be started, as the button does."""
        if self._startable is not None:
            routine = self._startable.routine
            is_free = routine.when is When.ANY
            self.start_wanted.emit(routine, MOMENTS[self.moments.chosen] if is_free else routine.when)

    @property
    def _is_cared_for(self) -> bool:
        return self._item is not None and not isinstance(self._item, BrokenFile)

    @property
    def _writes_tag(self) -> bool:
        """Whether the keyboard is on the field for tags."""
        sheet = self.sheet
        return isinstance(sheet, RoutineSheet) and sheet.tags.field.hasFocus()

    def _keep_place(self, place: int, *, writes_tag: bool) -> None:
        sheet = self.sheet
        if sheet is not None:
            sheet.adjustSize()
        self._scroll.verticalScrollBar().setValue(place)
        if writes_tag and isinstance(sheet, RoutineSheet):
            sheet.tags.field.setFocus()

    def _sheet_of(self, item: Item) -> QWidget:
        if isinstance(item, Card):
            return self._routine_sheet(item)
        if isinstance(item, ExerciseCard):
            return ExerciseSheet(self._theme, item, self._figures)
        sheet = BrokenSheet(self._theme, item, self._wishes)
        sheet.reload_wanted.connect(self.reload_wanted)
        return sheet

    def _routine_sheet(self, card: Card) -> RoutineSheet:
        sheet = RoutineSheet(self._theme, card, self._figures, self._pictures, self._wishes)
        sheet.fitted.connect(self._on_fitted)
        sheet.ignored.connect(lambda topic: self.advice_ignored.emit(card.facts.routine, topic))
        return sheet

    def _on_fitted(self, facts: Facts) -> None:
        """From now on this is what is started."""
        self._startable = facts
        self.start_button.setText(_("Start, {length}").format(length=facts.length_words))
        self.start_button.updateGeometry()

    def _make_moment(self) -> QWidget:
        moment = QWidget()
        row = QVBoxLayout(moment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        row.addWidget(Label(self._theme, _("When you do it"), TYPE.caption, "text_2"))
        row.addWidget(self.moments)
        return moment

    def _make_foot(self) -> QWidget:
        foot = Ground("foot")
        side = Space.PAGE_LIBRARY
        column = QVBoxLayout(foot)
        column.setContentsMargins(side, Space.M, side, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._moment)
        column.addWidget(self.start_button)
        column.addWidget(self.care)
        self._ring = FocusRing(self._theme, foot)
        self._ring.setWidget(self.start_button)  # the default action is always ringed
        return foot
