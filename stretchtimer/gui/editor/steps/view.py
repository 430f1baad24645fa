"""The rows on the screen: chosen by mouse and key, dragged to another place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.steps.delegate import StepDelegate
from stretchtimer.gui.editor.steps.gaps import Gap, gap_at
from stretchtimer.gui.editor.steps.landing import Landing
from stretchtimer.gui.editor.steps.lifted import Lifted
from stretchtimer.gui.editor.steps.model import StepsModel
from stretchtimer.gui.editor.steps.places import places_of
from stretchtimer.gui.editor.steps.row import Row
from stretchtimer.gui.figure.thumbnails import Thumbnails
from stretchtimer.gui.library.items import ITEM_ROLE
from stretchtimer.gui.theme.mirroring import seen_at
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.overlay_bar import OverlayBar

EDGE = 40  # px from the upper and the lower edge, where what is dragged scrolls the list
SCROLL_MS, SCROLL_STEP = 16, 10


class StepsView(QListView):
    """Carries out nothing itself: it says what the person wants.

    `chosen` carries keys; `moved` keys and the gap they were dragged to; `counted` a round and how often it is done;
    `menu_wanted` where on the screen.
    """

    chosen = Signal(object)
    moved = Signal(object, object)
    counted = Signal(int, int)
    menu_wanted = Signal(QPoint)
    copy_wanted = Signal()
    cut_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, theme: Theme, figures: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = StepsModel(self)
        self._drawn = StepDelegate(theme, figures, self)
        self._drawn.pictures.come.connect(self.viewport().update)
        self._pressed: QPointF | None = None
        self._lifted: Lifted | None = None
        self._landing: Landing | None = None
        self._lands_on_step = False
        self._is_following = False
        self.setModel(self._steps)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(_("Steps"))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._bar = OverlayBar(self)
        self.setViewportMargins(0, 0, Space.M, 0)  # the bar lies beside the cards
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(SCROLL_MS)
        self._scrolling.timeout.connect(self._on_scrolling)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._steps.rows

    @property
    def lifted(self) -> Lifted | None:
        """What is being dragged."""
        return self._lifted

    def put(self, rows: tuple[Row, ...]) -> None:
        """Show these rows, from the same place on."""
        place = self.verticalScrollBar().value()
        if self._steps.put(rows):
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)

    def follow(self, keys: tuple[int, ...]) -> None:
        """Mark these as the chosen ones, and bring the last into sight."""
        if keys == self._marked():
            return
        chosen = QItemSelection()
        indexes = [self._steps.at(number) for key in keys if (number := self._steps.row_of(key)) >= 0]
        for index in indexes:
            chosen.select(index, index)
        self._is_following = True
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[-1], flags.NoUpdate)
            self.scrollTo(indexes[-1])
        self._is_following = False

    def landing_at(self, at: QPointF, *, holds_round: bool = False) -> Landing | None:
        """Where what is held at `at`, and `holds_round` or not, would come to lie; None if there are no rows."""
        if not self._steps.rows:
            return None
        y = min(max(at.y(), 1), self.viewport().height() - 1)
        index = self.indexAt(QPoint(self.viewport().width() // 2, round(y)))
        if not index.isValid():  # below the last row
            index = self._steps.at(len(self._steps.rows) - 1)
        row, cell = index.data(ITEM_ROLE), QRectF(self.visualRect(index))
        gap = gap_at(row, (y - cell.top()) / cell.height(), holds_round=holds_round)
        return Landing(row, cell, gap)

    def show_landing(self, landing: Landing | None, *, on_step: bool = False) -> None:
        """Show where what comes from another program would land: in the gap, or `on_step`; None if nothing comes."""
        self._landing, self._lands_on_step = landing, on_step
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._is_following:
            self.chosen.emit(self._marked())

    def event(self, event: QEvent) -> bool:
        # Esc is the page's too, to leave; as long as there is something to let go of, it is ours.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._lets_go(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Advice that comes below takes room; what is worked on stays in sight."""
        current = self.currentIndex()
        was_seen = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if was_seen and event.size().height() < event.oldSize().height():
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        for keys, wanted in (
            (standard.Copy, self.copy_wanted),
            (standard.Cut, self.cut_wanted),
            (standard.Paste, self.paste_wanted),
        ):
            if event.matches(keys):
                wanted.emit()
                return
        if self._lets_go(event):
            self._drop(None)
            self.clearSelection()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() is Qt.MouseButton.LeftButton and self._press_control(at):
            return
        index = self.indexAt(at.toPoint())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        keeps = is_plain and index.isValid() and self.selectionModel().isSelected(index)
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = at
        if not keeps:  # several that are chosen are dragged together: only a click without a drag chooses one
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._lifted is None and far and self._marked():
            self._lifted = Lifted(self._marked(), self._pressed)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self._lifted is not None:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self._lifted is not None:
            lifted = self._lifted
            self._drop(lifted.gap)
        elif pressed is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._landing is not None and self._lands_on_step:
            self._landing.paint_frame(painter, self._theme)
        elif self._landing is not None:
            self._landing.paint_line(painter, self._theme, self.viewport().rect())
        if self._lifted is not None:
            self._lifted.paint(painter, self._theme, self.viewport().rect(), self._paint_lifted)

    def _lets_go(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self._lifted or self._marked())

    def _paint_lifted(self, painter: QPainter, rect: QRectF) -> None:
        """The first row that is dragged, at the pointer."""
        assert self._lifted is not None
        row = self._steps.rows[self._steps.row_of(self._lifted.keys[0])]
        alone = replace(row, round_key=None, is_last_in_round=False)
        self._drawn.paint_row(painter, alone, rect, is_chosen=True, is_hovered=False)

    def _press_control(self, at: QPointF) -> bool:
        """Whether what was pressed is in a row and is not the row itself: its menu, or the counter of a round."""
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return False
        row: Row = index.data(ITEM_ROLE)
        places = places_of(self._theme, row, QRectF(self.visualRect(index)))
        at = seen_at(self.viewport(), at)
        if places.menu.contains(at):
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            below = seen_at(self.viewport(), places.menu.bottomLeft()).toPoint()
            self.menu_wanted.emit(self.viewport().mapToGlobal(below))
            return True
        for rect, by in ((places.less, -1), (places.more, 1)):
            if row.is_round and rect.contains(at):
                self.counted.emit(row.key, row.rounds + by)
                return True
        return False

    def _drag_to(self, at: QPointF) -> None:
        assert self._lifted is not None
        landing = self.landing_at(at, holds_round=self._holds_round())
        assert landing is not None, "what is lifted is one of the rows"
        self._lifted = self._lifted.moved(at, landing)
        self.viewport().update()

    def _holds_round(self) -> bool:
        assert self._lifted is not None
        return any(row.is_round for row in self._steps.rows if row.key in self._lifted.keys)

    def _drop(self, gap: Gap | None) -> None:
        lifted, self._lifted = self._lifted, None
        self._scrolling.stop()
        self.unsetCursor()
        self.viewport().update()
        if lifted is not None and gap is not None:
            self.moved.emit(lifted.keys, gap.spot)

    def _on_scrolling(self) -> None:
        if self._lifted is None:
            return
        y, bar = self._lifted.at.y(), self.verticalScrollBar()
        if y < EDGE:
            bar.setValue(bar.value() - SCROLL_STEP)
        elif y > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + SCROLL_STEP)
        self._drag_to(self._lifted.at)

    def _marked(self) -> tuple[int, ...]:
        """The keys of the chosen rows, from the top down."""
        rows: list[QModelIndex] = self.selectionModel().selectedIndexes()
        return tuple(self._steps.rows[number].key for number in sorted(index.row() for index in rows))
