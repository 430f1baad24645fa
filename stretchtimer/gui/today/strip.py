"""The strip across the top: warm-up, training, cool-down, how far each is, and the one button for what is next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.gui.theme.mirroring import indent
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Colours, Space
from stretchtimer.gui.today.standing import Station, Step
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.painting import box
from stretchtimer.gui.widgets.surfaces import Surface
from stretchtimer.insight.workout_today import Progress

DOT = 24
RING = 2.0
CORE = 10.0  # the point inside the ring of what is next or runs
CHECK = 16
LINK = 2.0
SHORTEST_LINK = 16
HEIGHT = 64
_UNDER_WAY = frozenset({Progress.NEXT, Progress.RUNNING})


class WorkoutStrip(Surface):
    """`acted` comes when its button is pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._theme = theme
        self._stations = tuple(_StationView(theme) for _number in range(3))
        self._links = (_Link(theme), _Link(theme))
        self.button = Button(theme, "", Kind.TONAL)
        self.button.clicked.connect(self.acted)
        self._way = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._way.setSpacing(Space.L)
        for number, station in enumerate(self._stations):
            if number:
                self._way.addWidget(self._links[number - 1], 1)
            self._way.addWidget(station)
        self._way.addStretch()  # takes the room where there are no lines to take it
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(indent(Space.L, Space.S - 1, Space.S, Space.S - 1))
        self._row.setSpacing(Space.PAGE_LIBRARY)
        self._row.addLayout(self._way, 1)
        self._row.addWidget(self.button)
        self.setMinimumHeight(HEIGHT)

    def put(self, stations: tuple[Station, ...], step: Step | None) -> None:
        """Show how far each part is, and what the button does; without a step there is no button."""
        for view, station in zip(self._stations, stations, strict=True):
            view.put(station)
        for link, station in zip(self._links, stations, strict=False):
            link.put(station.progress in (Progress.DONE, Progress.PASSED))
        self.button.setVisible(step is not None)
        if step is not None:
            self.button.put(step.verb, step.key)
            self.button.set_kind(Kind.PRIMARY if step.is_next else Kind.TONAL)

    def arrange(self, width: int) -> None:
        """Leave the lines out where `width` px are too few for them; else put everything below each other."""
        parts = sum(station.sizeHint().width() for station in self._stations)
        parts += self.button.sizeHint().width() if self.button.isVisibleTo(self) else 0
        is_close = width < parts + 2 * (SHORTEST_LINK + 2 * Space.L) + Space.PAGE_LIBRARY + Space.XXL
        is_narrow = width < parts + 3 * Space.M + Space.XXL
        lay(self._way, across=not is_narrow)
        lay(self._row, across=not is_narrow)
        self._way.setSpacing(Space.M if is_close else Space.L)
        self._row.setSpacing(Space.M if is_close else Space.PAGE_LIBRARY)
        for link in self._links:
            link.setVisible(not is_close)
        self._row.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _StationView(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._dot = _Dot(theme)
        self._name = Label(theme, "", TYPE.body_strong)
        self._words = Label(theme, "", TYPE.secondary, "text_2", digits=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self._dot)
        self._row.addLayout(words, 1)

    def put(self, station: Station) -> None:
        self._dot.put(station.progress)
        self._name.put(station.name)
        self._words.put(station.words)
        self._row.activate()  # its width is asked for before it is shown
        self.setAccessibleName(station.told)


class _Dot(QWidget):
    """A tick for what is done, a point in a ring for what is next or runs, an empty ring for the rest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._progress = theme, Progress.LATER
        self.setFixedSize(DOT, DOT)
        theme.changed.connect(self.update)

    def put(self, progress: Progress) -> None:
        self._progress = progress
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter, rect = self._theme.colours, QPainter(self), QRectF(self.rect())
        if self._progress is Progress.DONE:
            box(painter, rect, DOT / 2, c.accent)
            inset = (DOT - CHECK) / 2
            self._theme.icons.paint(
                painter, rect.adjusted(inset, inset, -inset, -inset), "check", c.on_accent
            )
            return
        under_way = self._progress in _UNDER_WAY
        box(painter, rect, DOT / 2, None, c.accent if under_way else _faint(c), RING)
        if under_way:
            inset = (DOT - CORE) / 2
            box(painter, rect.adjusted(inset, inset, -inset, -inset), CORE / 2, c.accent)


class _Link(QWidget):
    """The line from one part to the next; filled when the one before it is over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._is_over = theme, False
        self.setMinimumWidth(SHORTEST_LINK)
        theme.changed.connect(self.update)

    def put(self, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SHORTEST_LINK, DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if self._is_over else _faint(c)), LINK))
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))


def _faint(c: Colours) -> str:
    return c.border_2
