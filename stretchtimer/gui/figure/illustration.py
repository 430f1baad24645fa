"""What a step looks like: its own picture if it has one, else the figure of its exercise, else nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.figure.picture import PictureView
from stretchtimer.gui.figure.posing import pose_at
from stretchtimer.gui.figure.view import FigureView
from stretchtimer.gui.muscles import side_group_words
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.timeline.segment import Segment
from stretchtimer.timeline.timeline import Moment, Timeline


def is_illustrated(segment: Segment) -> bool:
    """Whether there is anything to be seen of a segment's step."""
    return segment.step.picture is not None or segment.exercise.figure is not None


class Illustration:
    """Two views in one place of `parent`; at most one of them is seen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme = theme
        self.figure = FigureView(theme, parent)
        self.picture = PictureView(theme, parent)

    def place(self, rect: QRect) -> None:
        """Lie in `rect` of the parent."""
        self.figure.setGeometry(rect)
        self.picture.setGeometry(rect)

    def show_at(self, moment: Moment, timeline: Timeline, *, paused: bool) -> None:
        """Show how the step of `moment` is done, as it is then."""
        segment = moment.segment
        path = segment.step.picture
        pose = None if path else pose_at(moment, timeline, still=self._theme.is_still)
        label = side_group_words(segment.exercise.group, segment.side) if pose else ""
        self.picture.setVisible(path is not None)
        self.figure.setVisible(pose is not None)
        self.picture.put(path, dimmed=paused)
        self.figure.put(pose, label, dimmed=paused)

    def close(self) -> None:
        """Let go of what moves and of what is being read."""
        self.picture.close_down()
