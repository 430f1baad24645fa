"""A calm line across the page: something the person should know, and what they can do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.icon import Icon
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Surface

_ICONS = {"caution": "info", "danger": "alert", "accent": "clock"}
_TINTS = {"caution": "caution", "danger": "danger", "accent": "accent_text"}


class Banner(Surface):
    """One notice on a soft card, closed by its cross or by whichever action is taken."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        surface: str = "caution",
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`actions` are verbs with what they do; without any there is a cross to close it."""
        super().__init__(surface, parent)
        self.text = text
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(indent(Space.M, Space.S, Space.S, Space.S))
        row.setSpacing(Space.S)
        row.addWidget(Icon(theme, _ICONS[surface], _TINTS[surface]), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(theme, text, TYPE.body, wraps=True), 1)
        for number, (verb, act) in enumerate(actions):
            button = Button(theme, verb, Kind.SECONDARY if number == 0 else Kind.GHOST, SMALL)
            button.clicked.connect(self._closing(act))
            row.addWidget(button)
        if not actions:
            cross = IconButton(theme, "close", _("Close this notice"), size=Size.BUTTON_SMALL)
            cross.clicked.connect(self._closing(lambda: None))
            row.addWidget(cross)

    def _closing(self, act: Callable[[], object]) -> Callable[[], None]:
        def close() -> None:
            self.closed.emit()
            act()

        return close


class Banners(QWidget):
    """The notices of a window, the newest at the bottom; takes no room while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._banners: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE_LIBRARY, Space.M, Space.PAGE_LIBRARY, Space.M)
        self._column.setSpacing(Space.XS)
        self.hide()

    def tell(
        self,
        text: str,
        surface: str = "caution",
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
    ) -> None:
        """Show a notice, unless the same words already stand there."""
        if text in self.texts:
            return
        banner = Banner(self._theme, text, surface, actions)
        banner.closed.connect(self._on_closed)
        self._banners.append(banner)
        self._column.addWidget(banner)
        self.show()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the notices say."""
        return tuple(banner.text for banner in self._banners)

    def withdraw(self, text: str) -> None:
        """Take the notice of these words away, if it stands there: it is about nothing any more."""
        for banner in [one for one in self._banners if one.text == text]:
            self._drop(banner)

    def _on_closed(self) -> None:
        banner = self.sender()
        assert isinstance(banner, Banner)
        self._drop(banner)

    def _drop(self, banner: Banner) -> None:
        self._banners.remove(banner)
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self._banners))


class OneNotice:
    """Of several sentences on one thing only the last: each takes the place of the one before."""

    def __init__(self, banners: Banners, surface: str = "danger") -> None:
        self._banners, self._surface, self._text = banners, surface, ""

    def tell(self, text: str) -> None:
        """Show this one."""
        self.withdraw()
        self._text = text
        self._banners.tell(text, self._surface)

    def withdraw(self) -> None:
        """Nothing is to be told of it any more."""
        self._banners.withdraw(self._text)
