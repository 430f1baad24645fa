"""The place over the fields: the figure of the chosen step, moving, or its own picture."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRect, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from stretchtimer.config.translations import _
from stretchtimer.figure.scene import Mood
from stretchtimer.figure.tempo import EASE_MS, glow, progress
from stretchtimer.gui.clipboard import clipboard_content
from stretchtimer.gui.figure.given_picture import ask_for_picture, given, may_be_picture
from stretchtimer.gui.figure.picture import PictureView
from stretchtimer.gui.figure.posing import Pose, mirrored_for, resting_pose
from stretchtimer.gui.figure.view import FRAME_MS, FigureView
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import Space
from stretchtimer.gui.widgets.buttons import SMALL, Button
from stretchtimer.gui.widgets.surfaces import Ground
from stretchtimer.routine.model import Step

HEIGHT = 148
_SHOWN_MS = 4 * EASE_MS  # a hold is gone into, held for a while, and shown again


class Well(Ground):
    """`given` carries a path or the bytes of a PNG that is to be the step's own picture; `removed` asks for none."""

    given = Signal(object)
    removed = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("bg")
        self._theme = theme
        self._step: Step | None = None
        self.figure, self.picture = FigureView(theme, self), PictureView(theme, self)
        self.button = Button(theme, _("Own picture"), measure=SMALL, icon="file", parent=self)
        self.menu = QMenu(self)
        self.menu.addAction(_("Choose a file"), self._on_choose)
        self.menu.addAction(_("Paste"), self.paste)
        self.remove = self.menu.addAction(_("Remove it"), self.removed.emit)
        self.button.clicked.connect(self._on_opened)
        self.setAcceptDrops(True)
        self.setFixedHeight(theme.size(HEIGHT))
        self._clock = QElapsedTimer()
        self._beat = QTimer(self)
        self._beat.setInterval(FRAME_MS)
        self._beat.timeout.connect(self._pose)
        theme.changed.connect(self._move)

    def put(self, step: Step | None, *, has_own: bool) -> None:
        """Show how `step` is done; `has_own` if the picture is its own and not that of its exercise."""
        self.remove.setEnabled(has_own)
        if self._step is None or step is None or self._step.exercise is not step.exercise:
            self._clock.start()
        self._step = step
        self._move()

    def paste(self) -> None:
        """Take the picture that was copied in another program."""
        if (picture := given(clipboard_content())) is not None:
            self.given.emit(picture)
        else:
            self.refused.emit(_("There is no picture to paste. Copy one first."))

    def close_down(self) -> None:
        """Let go of what moves and of what is being read."""
        self._beat.stop()
        self.picture.close_down()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_be_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (picture := given(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.given.emit(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.figure.setGeometry(self.rect())
        self.picture.setGeometry(self.rect())
        size = self.button.sizeHint()
        right, bottom = self.width() - Space.S, self.height() - Space.S
        self.button.setGeometry(QRect(right - size.width(), bottom - size.height(), *size.toTuple()))

    def showEvent(self, event: QShowEvent) -> None:
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        self._beat.stop()

    def _move(self) -> None:
        step = self._step
        path = step.picture if step else None
        figure = step.exercise.figure if step and path is None else None
        self.picture.setVisible(path is not None)
        self.picture.put(path)
        self.figure.setVisible(figure is not None)
        if figure is not None and self.isVisible() and not self._theme.is_still:
            self._beat.start()
        else:
            self._beat.stop()
        self._pose()

    def _pose(self) -> None:
        step = self._step
        figure = step.exercise.figure if step else None
        if step is None or figure is None or step.picture is not None:
            return
        mirrored = mirrored_for(figure, step.sides[0])
        if self._theme.is_still:
            self.figure.put(resting_pose(figure, mirrored=mirrored), fades=False)
            return
        elapsed = float(self._clock.elapsed() % _SHOWN_MS if step.hold_ms else self._clock.elapsed())
        own, usual = step.rep_ms, step.exercise.rep_ms
        period = figure.period_ms * own / usual if own and usual else None
        mood = Mood(glow=glow(figure, elapsed))
        self.figure.put(Pose(figure, progress(figure, elapsed, period), mood, mirrored), fades=False)

    def _on_choose(self) -> None:
        if (path := ask_for_picture(self)) is not None:
            self.given.emit(path)

    def _on_opened(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
