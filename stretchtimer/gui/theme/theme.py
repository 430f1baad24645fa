"""The theme in force: light, dark, of high contrast or as the system has it, handed to every widget that draws."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from stretchtimer.gui.keys import Keymap
from stretchtimer.gui.theme.contrast import HIGH_CONTRAST
from stretchtimer.gui.theme.fonts import font, load_fonts
from stretchtimer.gui.theme.icons import Icons
from stretchtimer.gui.theme.style import style_sheet
from stretchtimer.gui.theme.tokens import DARK, LIGHT, TYPE, Colours, TypeStyle


class Look(StrEnum):
    """What the person chose; the values are those of the setting `theme`."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Theme(QObject):
    """Colours, fonts and icons as they are now, and the keys to name on buttons. `changed` tells of other colours."""

    changed = Signal()

    def __init__(
        self,
        assets: Path,
        look: Look = Look.SYSTEM,
        text_scale: float = 1.0,
        *,
        skin: int = 2,
        still: bool = False,
    ) -> None:
        """Needs a QApplication. Raises UserError if the bundled fonts are missing.

        `skin` is the figure's, 1 (light) to 6 (dark); `still` takes all motion out, as the system's own wish does.
        """
        super().__init__()
        self.skin = skin
        self._still = still
        load_fonts(assets / "fonts")
        self.icons = Icons(assets / "icons")
        self.keys = Keymap(parent=self)
        self.text_scale = text_scale
        self._look = look
        self._colours = self._wanted()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._colours

    @property
    def look(self) -> Look:
        """What was chosen."""
        return self._look

    @property
    def is_dark(self) -> bool:
        """Whether it is light on dark."""
        return self._colours is not LIGHT

    @property
    def is_still(self) -> bool:
        """Whether nothing moves that need not: the person's setting, or the system's own."""
        style = QApplication.style()
        return self._still or not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)

    def choose(self, look: Look) -> None:
        """Take these colours, or the system's way, from now on."""
        self._look = look
        self._refresh()

    def take(self, *, skin: int, still: bool) -> None:
        """Draw the figure in that skin, and still or not, from now on."""
        if (skin, still) != (self.skin, self._still):
            self.skin, self._still = skin, still
            self.changed.emit()

    def font(self, style: TypeStyle, *, digits: bool = False) -> QFont:
        """The font of a type style at the text size in force; `digits` for figures that tick."""
        return font(style, digits=digits, scale=self.text_scale)

    def line(self, style: TypeStyle) -> int:
        """The line height of a type style at the text size in force, px."""
        return round(style.line * self.text_scale)

    def size(self, px: float) -> int:
        """A measure that holds text, or stands beside it, at the text size in force, px."""
        return round(px * self.text_scale)

    def dress(self) -> None:
        """Give the application this theme's font, palette and style sheet."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        app.setFont(self.font(TYPE.body))
        app.setPalette(_palette(self._colours))
        app.setStyleSheet(style_sheet(self._colours))

    def _wanted(self) -> Colours:
        chosen = {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.HIGH_CONTRAST: HIGH_CONTRAST}
        return chosen.get(self._look) or _of_the_system()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self._colours:
            self._colours = wanted
            self.dress()
            self.changed.emit()

    def _on_system_changed(self) -> None:
        self._refresh()


def _of_the_system() -> Colours:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _palette(c: Colours) -> QPalette:
    """What Qt's own drawing uses where no style sheet reaches: placeholders, selections, disabled text."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, c.bg),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.surface_2),
        (role.Text, c.text),
        (role.Button, c.surface),
        (role.ButtonText, c.text),
        (role.PlaceholderText, c.text_3),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.Link, c.accent),
        (role.Accent, c.accent),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(c.text_3))
    return palette
