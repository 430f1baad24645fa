"""The sidebar: where one is, and where one can go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.config.keys import key
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable
from stretchtimer.gui.widgets.surfaces import Ground, Scroll

LOGO = 24
PIN = 32
PAGE_LEAST = (
    400  # px for the page beside it, at the usual text size: less, and the sidebar keeps only its icons
)


class Pin(Protocol):
    """What is shown of a favourite."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def length_words(self) -> str: ...


class NavButton(Pressable):
    """A page: its icon, its name, and the key that leads there."""

    def __init__(self, theme: Theme, name: str) -> None:
        """`name` is that of its icon and of its row in the key table."""
        super().__init__(theme)
        self._name, self._has_words = name, True
        self.setText(key(name).words)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to it; this tells a screen reader
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return Radius.BUTTON

    def show_words(self, shown: bool) -> None:
        """Whether its name and key stand beside the icon, or under the pointer."""
        self._has_words = shown
        self.setToolTip("" if shown else self.theme.keys.tip(self.text(), self._name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = max(int(Size.NAV), self.theme.line(TYPE.body) + Space.M)
        if not self._has_words:
            return QSize(self._icon_size + 2 * (Space.S - 2), height)
        label = QFontMetricsF(self.theme.font(TYPE.body_strong)).horizontalAdvance(self.text())
        hint = QFontMetricsF(self.theme.font(TYPE.hint)).horizontalAdvance(self.theme.keys.shown(self._name))
        width = round(label + hint) + self._icon_size + 2 * Space.S + 2 * Space.XS
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _icon_size(self) -> int:
        return self.theme.size(Size.ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        if self.isChecked():
            box(painter, rect, Radius.BUTTON, c.surface, c.border)
        elif self.is_hovered:
            box(painter, rect, Radius.BUTTON, c.surface_3)
        size = self._icon_size
        left = Space.S - 2 if self._has_words else (rect.width() - size) / 2
        icon = QRectF(left, (rect.height() - size) / 2, size, size)
        tint = c.accent if self.isChecked() else c.text_2
        self.theme.icons.paint(painter, icon, self._name, tint)
        if not self._has_words:
            return
        style = TYPE.body_strong if self.isChecked() else TYPE.body_medium
        label = rect.adjusted(icon.right() + Space.XS, 0, -Space.S, 0)
        words(painter, label, self.text(), self.theme.font(style), c.text if self.isChecked() else c.text_2)
        align = Qt.AlignmentFlag.AlignRight
        words(painter, label, self.theme.keys.shown(self._name), self.theme.font(TYPE.hint), c.text_3, align)


class Sidebar(Ground):
    """`page_wanted` carries the number of the page, from 0, in the order of the buttons.

    `pinned_wanted` carries the id of a favourite.
    """

    page_wanted = Signal(int)
    cramp_wanted = Signal()
    reminders_wanted = Signal()
    pinned_wanted = Signal(str)

    def __init__(self, theme: Theme, pages: tuple[str, ...], at_foot: tuple[str, ...]) -> None:
        """`pages` are the names of icons, and of the rows of the key table that lead there; so are those `at_foot`."""
        super().__init__("sidebar")
        self._theme, self._room, self._has_words = theme, 0, True
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        column.setSpacing(2)
        self._name = _Name(theme)
        column.addWidget(self._name)
        column.addSpacing(Space.L)
        buttons = self._buttons = [NavButton(theme, name) for name in (*pages, *at_foot)]
        for number, button in enumerate(buttons):
            self._group.addButton(button, number)
        for button in buttons[: len(pages)]:
            column.addWidget(button)
        self._pinned = _Pinned(theme)
        self._pinned.chosen.connect(self.pinned_wanted)
        column.addWidget(self._pinned, 1)
        column.addStretch()  # holds the foot down where the favourites have gone
        self.reminders = Button(theme, _("Reminders"), Kind.GHOST, SMALL, icon="bell")
        size = theme.size(Size.ICON_BUTTON)
        self.reminders_small = IconButton(theme, "bell", _("Reminders"), size=size)
        column.addWidget(self.reminders, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.reminders_small, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in buttons[len(pages) :]:
            column.addWidget(button)
        column.addSpacing(Space.XS)
        words = key("cramp").words
        self.cramp = Button(theme, words, Kind.WARM, icon="bolt", key="cramp")
        self.cramp_small = IconButton(theme, "bolt", words, key="cramp", size=size, kind=Kind.WARM)
        column.addWidget(self.cramp)
        column.addWidget(self.cramp_small, 0, Qt.AlignmentFlag.AlignHCenter)
        self._connect()
        self._fit()

    @property
    def current(self) -> QWidget:
        """The button of the page that is shown."""
        return self._group.checkedButton() or self._group.button(0)

    def mark(self, number: int) -> None:
        """Show that page `number` is the one."""
        self._group.button(number).setChecked(True)

    def put_pinned(self, favourites: Sequence[Pin]) -> None:
        """Show these under the pages, in this order."""
        self._pinned.put(favourites)

    def arrange(self, room: int) -> None:
        """Keep only the icons where the words would leave the page too little of `room` px across."""
        self._room = room
        has_words = self._room - self._full >= self._theme.size(PAGE_LEAST)
        if has_words != self._has_words:
            self._show_words(has_words)
            self.setFixedWidth(self._full if has_words else self.sizeHint().width())

    def _connect(self) -> None:
        for reminders in (self.reminders, self.reminders_small):
            reminders.clicked.connect(self.reminders_wanted)
        for cramp in (self.cramp, self.cramp_small):
            cramp.clicked.connect(self.cramp_wanted)
        self._theme.keys.changed.connect(self._on_keys_changed)
        self._group.idClicked.connect(self.page_wanted)

    def _fit(self) -> None:
        """As wide as its buttons with the keys on them."""
        self._show_words(True)
        self._full = max(int(Size.SIDEBAR), self.sizeHint().width())
        self.setFixedWidth(self._full)

    def _show_words(self, shown: bool) -> None:
        self._has_words = shown
        self._name.show_words(shown)
        for button in self._buttons:
            button.show_words(shown)
        for wide in (self._pinned, self.reminders, self.cramp):
            wide.setVisible(shown)
        for small in (self.reminders_small, self.cramp_small):
            small.setVisible(not shown)

    def _on_keys_changed(self) -> None:
        self._fit()
        self.arrange(self._room)


class PinButton(Pressable):
    """A favourite: its name, cut where it is too long, and how long it takes."""

    def __init__(self, theme: Theme, pin: Pin) -> None:
        super().__init__(theme)
        self._pin = pin
        self.setText(pin.name)
        self.setToolTip(pin.name)
        self.setAccessibleName(listed((pin.name, pin.length_words)))
        self.setFixedHeight(max(PIN, theme.line(TYPE.secondary) + Space.S))

    @property
    def rings_itself(self) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self.theme.colours, QPainter(self), QRectF(self.rect())
        if self.is_hovered:
            box(painter, rect, Radius.BUTTON, c.surface_3)
        if self.hasFocus():
            box(painter, rect, Radius.BUTTON, None, c.focus, Size.FOCUS_RING)
        inner = rect.adjusted(Space.S - 2, 0, -Space.S + 2, 0)
        length, font = self._pin.length_words, self.theme.font(TYPE.caption)
        words(painter, inner, length, font, c.text_3, Qt.AlignmentFlag.AlignRight)
        inner.setRight(inner.right() - QFontMetricsF(font).horizontalAdvance(length) - Space.XS)
        words(painter, inner, self.text(), self.theme.font(TYPE.secondary), c.text_2)


class _Pinned(QWidget):
    """The favourites under each other, scrolled where there is not room for all; nothing where there are none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, _("Pinned"), TYPE.caption, "text_3")
        self._title.setContentsMargins(indent(Space.S - 2, 0, 0, 0))
        self._title.hide()
        self._scroll = Scroll(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, Space.XS)
        column.setSpacing(Space.XXS)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)

    def put(self, pins: Sequence[Pin]) -> None:
        self._title.setVisible(bool(pins))
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for pin in pins:
            rows.addWidget(self._button(pin))
        rows.addStretch(1)
        self._scroll.put(content)

    def _button(self, pin: Pin) -> PinButton:
        button = PinButton(self._theme, pin)
        button.clicked.connect(lambda: self.chosen.emit(pin.id))
        return button


class _Logo(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.size(LOGO), theme.size(LOGO))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._theme.icons.paint(
            QPainter(self), QRectF(self.rect()), "stretchtimer", self._theme.colours.accent
        )


class _Name(QWidget):
    """Of the program, beside its mark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Label(theme, _("Stretch Timer"), TYPE.body_strong)
        across = QHBoxLayout(self)
        across.setContentsMargins(indent(Space.XS))
        across.setSpacing(Space.S - 2)
        across.addWidget(_Logo(theme))
        across.addWidget(self._words, 1)

    def show_words(self, shown: bool) -> None:
        """Whether the name stands there."""
        self._words.setVisible(shown)
        self.updateGeometry()
