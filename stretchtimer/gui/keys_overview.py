"""All keys at a glance, from the one table of keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from stretchtimer.config.keys import KEYS, Key, Place
from stretchtimer.config.translations import _
from stretchtimer.gui.dialog import Dialog
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import hint, hint_height, hint_width
from stretchtimer.gui.widgets.surfaces import Scroll

RIGHT = (Place.PLAYER, Place.CHOOSER, Place.DIALOG)
EDGE = 0.9  # of the screen at most


class KeysOverview(Dialog):
    """The table of keys: the window's on the left, the player's on the right, or below where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _("Keys"), parent)
        room = self.screen().availableSize() * EDGE
        content = self._content(room.width() - self._beside)
        scroll = Scroll(content)
        self.column.addWidget(scroll, 1)
        words = _("Single letters do nothing while you type in a text field.")
        self.column.addWidget(Label(theme, words, TYPE.secondary, "text_2", wraps=True))
        close = Button(theme, _("Close"), Kind.PRIMARY, key="cancel")
        close.clicked.connect(self.accept)
        self.add_foot(close)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the arrow keys
        scroll.setAccessibleName(_("Keys"))
        scroll.setFocus()
        wanted = content.sizeHint()
        scroll.setMinimumWidth(min(wanted.width(), room.width() - self._beside))
        around = self.sizeHint().height() - scroll.sizeHint().height()
        self.resize(
            min(wanted.width() + self._beside, room.width()), min(wanted.height() + around, room.height())
        )

    @property
    def _beside(self) -> int:
        margins = self.column.contentsMargins()
        return margins.left() + margins.right()

    def _content(self, room: int) -> QWidget:
        """All tables: side by side, else below each other, else with words that wrap, so that they fit in `room` px."""
        content = self._tables(QBoxLayout.Direction.LeftToRight)
        for wraps in (False, True):
            if content.sizeHint().width() > room:
                content = self._tables(QBoxLayout.Direction.TopToBottom, wraps=wraps)
        return content

    def _tables(self, direction: QBoxLayout.Direction, *, wraps: bool = False) -> QWidget:
        content = QWidget()
        columns = QBoxLayout(direction, content)
        columns.setContentsMargins(0, 0, Space.M, 0)
        columns.setSpacing(Space.PAGE)
        for places in (tuple(place for place in Place if place not in RIGHT), RIGHT):
            columns.addLayout(keys_table(self.theme, places, wraps=wraps), 1)
        return content


def place_words(place: Place) -> str:
    """The heading over the keys of a place."""
    return {
        Place.EVERYWHERE: _("Everywhere"),
        Place.TODAY: _("Today"),
        Place.LIBRARY: _("Library"),
        Place.JOURNAL: _("Journal"),
        Place.EDITOR: _("While editing"),
        Place.PLAYER: _("During a session"),
        Place.CHOOSER: _("Asked where it cramps"),
        Place.DIALOG: _("In a small window like this"),
    }[place]


def keys_table(theme: Theme, places: tuple[Place, ...], *, wraps: bool = False) -> QGridLayout:
    """The keys of some places below each other, each under its heading; words may wrap where that fits the room."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.XXS)
    for place in places:
        if grid.count():
            grid.setRowMinimumHeight(grid.rowCount(), Space.XS)
        grid.addWidget(Label(theme, place_words(place), TYPE.subhead), grid.rowCount(), 0, 1, 2)
        for key in (key for key in KEYS if key.place is place):
            line = grid.rowCount()
            grid.addWidget(Label(theme, key.words, TYPE.body, "text_2", wraps=wraps), line, 0)
            grid.addWidget(Caps(theme, key), line, 1, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(0 if wraps else 1, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


class Caps(QWidget):
    """The keys of one row as small boxes."""

    def __init__(self, theme: Theme, key: Key) -> None:
        super().__init__()
        self._theme, self._key = theme, key
        self.texts: tuple[str, ...] = ()
        self._on_changed()
        theme.keys.changed.connect(self._on_changed)

    def sizeHint(self) -> QSize:
        width = sum(hint_width(self._theme, text) + Space.XXS for text in self.texts)
        return QSize(round(width) + 1, round(hint_height(self._theme)) + 2)

    def _on_changed(self) -> None:
        self.texts = self._theme.keys.all_shown(self._key.id)
        self.setAccessibleName(_(" or ").join(self.texts))
        self.setFixedSize(self.sizeHint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, right = QPainter(self), 0.0
        middle = QRectF(self.rect()).center().y()
        for text in self.texts:
            right += hint_width(self._theme, text)
            hint(painter, self._theme, right, middle, text, self._theme.colours.text)
            right += Space.XXS
