"""The sidebar: where one is, and where one can go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.config.keys import key
from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Radius, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import box, words
from stretchtimer.gui.widgets.pressable import Pressable
from stretchtimer.gui.widgets.surfaces import Ground

LOGO = 24


class NavButton(Pressable):
    """A page: its icon, its name, and the key that leads there."""

    def __init__(self, theme: Theme, name: str) -> None:
        """`name` is that of its icon and of its row in the key table."""
        super().__init__(theme)
        self._name = name
        self.setText(key(name).words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.keys.changed.connect(self.update)

    @property
    def focus_radius(self) -> int:
        return Radius.BUTTON

    def sizeHint(self) -> QSize:
        label = QFontMetricsF(self.theme.font(TYPE.body_strong)).horizontalAdvance(self.text())
        hint = QFontMetricsF(self.theme.font(TYPE.hint)).horizontalAdvance(self.theme.keys.shown(self._name))
        width = round(label + hint) + self._icon_size + 2 * Space.S + 2 * Space.XS
        return QSize(width, max(int(Size.NAV), self.theme.line(TYPE.body) + Space.M))

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
        icon = QRectF(Space.S - 2, (rect.height() - size) / 2, size, size)
        tint = c.accent if self.isChecked() else c.text_2
        self.theme.icons.paint(painter, icon, self._name, tint)
        style = TYPE.body_strong if self.isChecked() else TYPE.body_medium
        label = rect.adjusted(icon.right() + Space.XS, 0, -Space.S, 0)
        words(painter, label, self.text(), self.theme.font(style), c.text if self.isChecked() else c.text_2)
        align = Qt.AlignmentFlag.AlignRight
        words(painter, label, self.theme.keys.shown(self._name), self.theme.font(TYPE.hint), c.text_3, align)


class Sidebar(Ground):
    """`page_wanted` carries the number of the page, from 0, in the order of the buttons."""

    page_wanted = Signal(int)
    keys_wanted = Signal()
    cramp_wanted = Signal()
    reminders_wanted = Signal()

    def __init__(self, theme: Theme, pages: tuple[str, ...]) -> None:
        """`pages` are the names of icons, and of the rows of the key table that lead there."""
        super().__init__("sidebar")
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        column.setSpacing(2)
        column.addWidget(_name(theme))
        column.addSpacing(Space.L)
        for number, name in enumerate(pages):
            button = NavButton(theme, name)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        reminders = Button(theme, _("Reminders"), Kind.GHOST, SMALL, icon="bell")
        reminders.clicked.connect(self.reminders_wanted)
        column.addWidget(reminders, 0, Qt.AlignmentFlag.AlignLeft)
        keys = Button(theme, _("Keys"), Kind.GHOST, SMALL, icon="keyboard", key="keys")
        keys.clicked.connect(self.keys_wanted)
        column.addWidget(keys, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.XS)
        self.cramp = Button(theme, key("cramp").words, Kind.WARM, icon="bolt", key="cramp")
        self.cramp.clicked.connect(self.cramp_wanted)
        column.addWidget(self.cramp)
        self._fit()
        theme.keys.changed.connect(self._fit)
        self._group.idClicked.connect(self.page_wanted)

    @property
    def current(self) -> QWidget:
        """The button of the page that is shown."""
        return self._group.checkedButton() or self._group.button(0)

    def mark(self, number: int) -> None:
        """Show that page `number` is the one."""
        self._group.button(number).setChecked(True)

    def _fit(self) -> None:
        """As wide as its buttons with the keys on them."""
        self.setFixedWidth(max(int(Size.SIDEBAR), self.sizeHint().width()))


class _Logo(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.size(LOGO), theme.size(LOGO))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._theme.icons.paint(
            QPainter(self), QRectF(self.rect()), "stretchtimer", self._theme.colours.accent
        )


def _name(theme: Theme) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(Space.XS, 0, 0, 0)
    across.setSpacing(Space.S - 2)
    across.addWidget(_Logo(theme))
    across.addWidget(Label(theme, _("Stretch Timer"), TYPE.body_strong), 1)
    return row
