"""The library page: routines to be found on the left, the chosen one told beside them or on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stretchtimer.gui.library.detail import Detail
from stretchtimer.gui.library.finder import Finder
from stretchtimer.gui.library.wishes import Wishes
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Size
from stretchtimer.gui.widgets.surfaces import Ground

if TYPE_CHECKING:
    from stretchtimer.gui.library.catalogue import Catalogue, Item
    from stretchtimer.routine.model import When

NARROW = Size.NARROW - Size.SIDEBAR


class LibraryPage(Ground):
    """`start_wanted` carries a routine and its moment, `edit_wanted` a routine, `exercise_edit_wanted` an exercise.

    What else is wanted of what is in the library, its `wishes` tell.
    """

    start_wanted = Signal(object, object)
    edit_wanted = Signal(object)
    exercise_edit_wanted = Signal(object)
    reload_wanted = Signal()
    advice_ignored = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bg", parent)
        self._theme = theme
        self._narrow, self._opened = False, False
        self.wishes = Wishes(self)
        self.finder = Finder(theme, self.wishes)
        self.detail = Detail(theme, self.wishes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.finder, 1)
        row.addWidget(self.detail)
        self._connect()
        self._bind_keys()
        self._arrange()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round, in order; those that are hidden are passed over."""
        return (self.finder.search, self.finder.cards, *self.detail.panes)

    @property
    def item(self) -> Item | None:
        """What is chosen."""
        return self.finder.cards.item

    def put(self, catalogue: Catalogue) -> None:
        """Show this library; what was searched and chosen stays."""
        self.finder.put(catalogue)

    def show_made_for(self, when: When) -> None:
        """Show only what is made for `when`, whatever was searched before."""
        from stretchtimer.gui.library.filters import made_for

        self._open(False)
        self.finder.show_only(made_for(when))
        self.focus_cards()

    def focus_search(self) -> None:
        """Go to the search field, whatever is shown."""
        self._open(False)
        self.finder.focus_search()

    def focus_cards(self) -> None:
        """Go to the cards, or to what is opened of them."""
        opened = self.detail.panes if self._narrow and self._opened else ()
        target = opened[0] if opened else self.finder.cards
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, id_: str) -> None:
        """Make the card with that id the chosen one, if it is shown."""
        self.finder.cards.choose(id_)

    def show_cards(self) -> None:
        """Go back from what is opened: it is there no more."""
        if self._narrow and self._opened:
            self._on_left()

    def look_at(self, id_: str) -> None:
        """Show the routine with that id, whatever was searched before."""
        self.finder.show_only_routines()
        self.choose(id_)
        if self.item is not None and self.item.id == id_:
            self._open(True)
            self.focus_cards()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._theme.keys.pressed("leave_detail", event):
            super().keyPressEvent(event)
        elif self._narrow and self._opened:
            self._on_left()
        else:
            self.finder.show_all()
            self.focus_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        cards = self.finder.cards
        cards.chosen.connect(self.detail.show_item)
        cards.opened.connect(self._on_opened)
        cards.confirmed.connect(self._on_confirmed)
        cards.starred.connect(self._on_starred)
        self.wishes.edit_wanted.connect(self._on_edit_wanted)
        self.finder.left.connect(self.focus_cards)
        self.detail.left.connect(self._on_left)
        self.detail.start_wanted.connect(self.start_wanted)
        self.detail.reload_wanted.connect(self.reload_wanted)
        self.detail.advice_ignored.connect(self.advice_ignored)

    def _bind_keys(self) -> None:
        wishes, bind = self.wishes, self._theme.keys.bind
        bind(self, "edit", lambda: self._about_chosen(wishes.edit_wanted), repeats=False)
        bind(self, "duplicate", lambda: self._about_chosen(wishes.duplicate_wanted), repeats=False)
        bind(self, "rename", lambda: self._about_chosen(wishes.rename_wanted), repeats=False)
        bind(self, "delete", lambda: self._about_chosen(wishes.delete_wanted), repeats=False)
        bind(self, "favourite", self._on_star_pressed, repeats=False)
        bind(self, "undo_delete", wishes.undo_wanted.emit, repeats=False)
        bind(self, "new", self.finder.head.make_new, repeats=False)

    def _about_chosen(self, wish: SignalInstance) -> None:
        if self.item is not None:
            wish.emit(self.item)

    def _arrange(self) -> None:
        self._narrow = self.width() < self._theme.size(NARROW)
        self.detail.set_alone(self._narrow)
        self.finder.setVisible(not (self._narrow and self._opened))
        self.detail.setVisible(self._opened or not self._narrow)

    def _open(self, opened: bool) -> None:
        self._opened = opened
        self._arrange()

    def _on_opened(self, item: Item) -> None:
        if self._narrow:
            self._open(True)
            self.focus_cards()

    def _on_confirmed(self, item: Item) -> None:
        if self._narrow and not self._opened:
            self._on_opened(item)
        else:
            self.detail.start()

    def _on_edit_wanted(self, item: Item) -> None:
        from stretchtimer.gui.library.card import Card, ExerciseCard

        if isinstance(item, Card):
            self.edit_wanted.emit(item.facts.routine)
        elif isinstance(item, ExerciseCard):
            self.exercise_edit_wanted.emit(item.exercise)
        else:
            self.wishes.mend_wanted.emit(item.path, item.problems[0].line)

    def _on_star_pressed(self) -> None:
        if self.item is not None:
            self._on_starred(self.item)

    def _on_starred(self, item: Item) -> None:
        if item.can_be_favourite:
            self.wishes.favourite_wanted.emit(item, not item.is_favourite)

    def _on_left(self) -> None:
        self._open(False)
        self.focus_cards()
