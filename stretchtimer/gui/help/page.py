"""The help page: the chapters, and the list that leads to each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.help.chapters import Chapters
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.widgets.sectioned_page import SectionedPage

FIRST = 2  # chapters


class HelpPage(SectionedPage):
    """To be read, by the arrow keys too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.chapters = Chapters(theme)
        chapters = self.chapters
        super().__init__(
            theme, _("Help"), chapters.titles, chapters, lambda: chapters.made, chapters.making, parent
        )
        self.form.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.form.setAccessibleName(_("Help"))

    @property
    def missing(self) -> int:
        """What a window of the usual size has room for."""
        return FIRST - len(self.chapters.made)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round."""
        return self.sections.current, self.form

    def focus_first(self) -> None:
        """Put the keyboard on the chapters, or where their list has no room on the text."""
        self.panes[0 if self.sections.isVisible() else 1].setFocus()
