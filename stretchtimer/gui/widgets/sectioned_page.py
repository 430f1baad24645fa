"""A page of sections below each other, and beside them a list that leads to each.

The sections are made piece by piece: as much as the first frame shows when the page is first shown, the rest after it
or when it is asked for. All at once would take several frames.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.gui.gradually import Gradually
from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.section_list import SectionList
from stretchtimer.gui.widgets.surfaces import Ground, Scroll

BESIDE = 400  # the least width of the sections beside their list
BETWEEN = Space.XXL


class SectionedPage(Ground):
    """The list shows which section the page is scrolled to; where there is no room for it, the sections do without."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        titles: tuple[tuple[str, str], ...],
        content: QWidget,
        parts: Callable[[], Sequence[QWidget]],
        making: Gradually,
        parent: QWidget | None = None,
    ) -> None:
        """`titles` are the icon and the heading of each section in `content`; `parts` gives those that are made.

        `making` has a step for each piece of them, from top to bottom.
        """
        super().__init__("bg", parent)
        self.theme = theme
        self._parts, self._number = parts, len(titles)
        self._making = making
        self.sections = SectionList(theme, titles)
        self.form = Scroll(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(indent(Space.PAGE, Space.XL, Space.XL, 0))
        column.setSpacing(0)
        column.addWidget(Label(theme, title, TYPE.title))
        column.addSpacing(Space.M)
        inside = QHBoxLayout()
        inside.setSpacing(BETWEEN)
        inside.addWidget(self.sections)
        inside.addWidget(self.form, 1)
        column.addLayout(inside, 1)
        self.sections.wanted.connect(self.show_section)
        self.form.verticalScrollBar().valueChanged.connect(self._mark_section)

    @property
    def missing(self) -> int:
        """How many more pieces the first frame is to show."""
        return 0

    def finish(self) -> None:
        """Have all of it in its place, now."""
        if not self._making.is_done:
            self._making.finish()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def show_section(self, number: int) -> None:
        """Scroll to a section, counted from 0."""
        self.finish()
        self.form.verticalScrollBar().setValue(self._parts()[number].y())
        self.sections.mark(number)  # the last ones may not reach the top

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:  # the last moment at which what is made is in the first frame
            self._making.do(self.missing)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._making.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        self._making.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        least = self.sections.width() + self.theme.size(BESIDE) + 2 * Space.PAGE + BETWEEN
        self.sections.setVisible(self.width() >= least)

    def _mark_section(self) -> None:
        """Show in the list which section the page is scrolled to."""
        parts, bar = self._parts(), self.form.verticalScrollBar()
        at = bar.value()
        if len(parts) == self._number and at == bar.maximum():
            self.sections.mark(self._number - 1)
            return
        self.sections.mark(max((n for n, part in enumerate(parts) if part.y() <= at + Space.PAGE), default=0))
