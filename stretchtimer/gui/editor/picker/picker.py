"""The exercise picker: a card over the page, its field ready to be typed into."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.picker.choices import ANY_GEAR, NO_GEAR, Choices, sort_words
from stretchtimer.gui.editor.picker.foot import Foot
from stretchtimer.gui.editor.picker.found_list import FoundList
from stretchtimer.gui.editor.picker.search import PickerSearch
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.chip import ChipRow
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import colour
from stretchtimer.gui.widgets.surfaces import Rule, Surface
from stretchtimer.routine.exercise import Exercise

WIDTH, HEIGHT, AROUND = 720, 592, 24  # px


class Picker(QWidget):
    """`picked` carries the id of an exercise and whether the picker stays, `create_wanted` what was typed.

    It lies over the whole of `parent`, takes all keys while it is there, and gives the focus back when it `closed`.
    """

    picked = Signal(str, bool)
    create_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        exercises: Iterable[Exercise],
        figures: Thumbnails,
        recent: Iterable[str] = (),
        own: Collection[str] = (),
        *,
        parent: QWidget,
    ) -> None:
        """`recent` are ids of exercises, the last used first; `own` those of the person's own."""
        super().__init__(parent)
        self._theme, self._page = theme, parent
        self._choices = Choices(exercises, recent, own)
        self._sorts = sort_words()
        self._gear = ANY_GEAR
        self._before = parent.window().focusWidget()
        self.search = PickerSearch(theme)
        self.chips = ChipRow(theme, tuple(self._sorts.values()), _("Kind"))
        self.gear_button = Button(theme, "", measure=SMALL, icon="chevron-down", icon_behind=True)
        self.menu = QMenu(self)
        self.list = FoundList(theme, figures)
        self.nothing = Label(theme, "", TYPE.body, "text_2", wraps=True)
        self.foot = Foot(theme)
        self._card = Surface("raised", self)
        self._lay_out()
        self._connect(parent)
        self._find()
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_down(self) -> None:
        """Go, and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._page:
            self.setGeometry(self._page.rect())
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # the page behind hears none of the keys
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - as Qt calls it
        """Tab goes round in here."""
        round_ = [self.search, *self.chips.group.buttons(), self.gear_button, self.foot.create_button]
        here = QApplication.focusWidget()
        at = round_.index(here) if here in round_ else 0
        reasons = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        way, reason = (1, reasons[0]) if next else (-1, reasons[1])
        round_[(at + way) % len(round_)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_down()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_down()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = self._theme.colours
        QPainter(self).fillRect(QRectF(self.rect()), colour(c.scrim, c.scrim_alpha))

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = min(self._theme.size(WIDTH), self.width() - 2 * AROUND)
        height = min(self._theme.size(HEIGHT), self.height() - 2 * AROUND)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.chips, 1)
        filters.addWidget(self.gear_button)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.XS)
        column.setSpacing(Space.S)
        column.addWidget(self.search)
        column.addLayout(filters)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(Rule())
        column.addWidget(self.foot)

    def _connect(self, parent: QWidget) -> None:
        parent.installEventFilter(self)
        self.search.textChanged.connect(self._find)
        self.search.moved.connect(self._on_moved)
        self.search.entered.connect(self._on_entered)
        self.chips.group.idClicked.connect(self._find)
        self.list.picked.connect(lambda exercise: self._pick(exercise, stays=False))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.gear_button.clicked.connect(self._on_gear_opened)
        self.foot.create_button.clicked.connect(self._on_create)

    def _find(self) -> None:
        text = self.search.text()
        sort = tuple(self._sorts)[self.chips.chosen]
        found = self._choices.found(text, sort, self._gear)
        self.list.put(found, text)
        count = _("{found} of {all}").format(found=len(found), all=len(self._choices))
        self.search.put_count(count)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        words = (
            _("Nothing matches “{text}”").format(text=text.strip()) if text.strip() else _("Nothing here yet")
        )
        self.nothing.put(words)
        gear = {ANY_GEAR: _("any"), NO_GEAR: _("none")}.get(self._gear, self._gear)
        self.gear_button.put(_("Gear: {gear}").format(gear=gear))
        self._tell()

    def _tell(self) -> None:
        self.search.setAccessibleDescription(self.list.spoken or self.nothing.accessibleName())

    def _pick(self, exercise: Exercise, *, stays: bool) -> None:
        self.picked.emit(exercise.id, stays)
        if stays:
            self.search.selectAll()
        else:
            self.close_down()

    def _on_moved(self, by: int) -> None:
        self.list.go(by)

    def _on_entered(self, stays: bool) -> None:
        if self.list.exercise is not None:
            self._pick(self.list.exercise, stays=stays)

    def _fill_menu(self) -> None:
        self.menu.clear()
        named = ((ANY_GEAR, _("Any")), (NO_GEAR, _("None")), *((one, one) for one in self._choices.gear))
        for gear, words in named:
            action = self.menu.addAction(words, partial(self._take_gear, gear))
            action.setCheckable(True)
            action.setChecked(gear == self._gear)

    def _take_gear(self, gear: str) -> None:
        self._gear = gear
        self._find()
        self.search.setFocus()

    def _on_gear_opened(self) -> None:
        self.menu.popup(self.gear_button.mapToGlobal(self.gear_button.rect().bottomLeft()))

    def _on_create(self) -> None:
        text = self.search.text().strip()
        self.close_down()
        self.create_wanted.emit(text)
