"""The figure of the exercise: its poses to be changed by hand, and how it moves between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Motion
from stretchtimer.figure.posing.frames import can_add, can_remove, with_pose_after, without_pose
from stretchtimer.figure.posing.sides import Sides, sides_of
from stretchtimer.figure.posing.writing import with_copy
from stretchtimer.figure.scene import FELT, Mood
from stretchtimer.figure.tempo import EASE_MS, glow, progress
from stretchtimer.gui.exercise_editor.bench import ExerciseBench
from stretchtimer.gui.exercise_editor.figure_options import FigureOptions
from stretchtimer.gui.exercise_editor.frame_tabs import FrameTabs
from stretchtimer.gui.exercise_editor.grips import grips_of
from stretchtimer.gui.exercise_editor.pose_view import PoseView
from stretchtimer.gui.exercise_editor.words import sides_names
from stretchtimer.gui.figure.posing import Pose
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Size, Space
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.chip import Chip
from stretchtimer.gui.widgets.flow import Flow
from stretchtimer.gui.widgets.icon_button import IconButton
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.laying import lay
from stretchtimer.gui.widgets.segmented import Segmented
from stretchtimer.gui.widgets.surfaces import Scroll

FRAME_MS = 33
LOOK_MS = 2_000  # how long a hold is looked at before it plays again
LEAST, LEAST_SCROLLED = 160, 300  # px of the figure
ROOMY = 480  # px high, at the usual text size: less, and figure and options are scrolled together
BESIDE = 440  # px wide, at the usual text size: less, and what is told stands over the choice of sides


class FigurePane(QWidget):
    """While it plays, nothing can be taken hold of. `removed` asks for the figure to go."""

    removed = Signal()

    def __init__(self, theme: Theme, bench: ExerciseBench) -> None:
        super().__init__()
        self._theme, self._bench = theme, bench
        self.view = PoseView(theme)
        self.tabs = FrameTabs(theme)
        size = theme.size(Size.ICON_BUTTON)
        self.add_button = IconButton(theme, "plus", _("Another pose after this one"), size=size)
        self.drop_button = IconButton(theme, "trash", _("Remove this pose"), size=size)
        self.play_button = Button(theme, _("Play"), measure=SMALL, icon="play")
        self.copy_button = Button(theme, _("Copy the start here"), Kind.GHOST, SMALL)
        self.mirror = Chip(theme, _("Other side"))
        self.sides: Segmented | None = None  # whose limbs are taken hold of
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said = Label(theme, "", TYPE.secondary, "text_2", wraps=True, digits=True)
        self._options: FigureOptions | None = None
        self._scroll = Scroll(QWidget())
        self._clock, self._ticking = QElapsedTimer(), QTimer(self)
        self._ticking.setInterval(FRAME_MS)
        self._ticking.timeout.connect(self._on_tick)
        self._lay_out()
        self.tabs.chosen_changed.connect(self.show_pose)
        self.play_button.clicked.connect(self._on_play)
        self.copy_button.clicked.connect(self._on_copy)
        self.add_button.clicked.connect(self._on_add)
        self.drop_button.clicked.connect(self._on_drop)
        self.mirror.clicked.connect(self.show_pose)
        self.view.changed.connect(self._on_posed)
        self.view.chosen_changed.connect(self._on_grip)
        bench.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def options(self) -> FigureOptions | None:
        """What else there is to choose, None while there is no figure."""
        return self._options

    @property
    def is_playing(self) -> bool:
        """Whether the figure moves."""
        return self._ticking.isActive()

    def show_pose(self) -> None:
        """Show the chosen pose with all that can be taken hold of, standing still."""
        self._ticking.stop()
        self.play_button.put(_("Play"))
        self.play_button.set_icon("play")
        figure, number, mirrored = self._figure, self.tabs.chosen, self.mirror.isChecked()
        at = figure.keyframes[number].at
        self.view.put(Pose(figure, at, FELT, mirrored), fades=False)
        self.view.show_grips(grips_of(self._bench.table, figure, number, self._taken, mirrored=mirrored))
        if self._options is not None:
            self._options.name_sides(mirrored=mirrored)
        self.copy_button.setVisible(number > 0 or len(figure.keyframes) == 1)
        self.add_button.setEnabled(can_add(figure))
        self.drop_button.setEnabled(can_remove(figure))

    def stop(self) -> None:
        """Stand still for good."""
        self._ticking.stop()

    @property
    def _figure(self) -> Figure:
        figure = self._bench.figure
        assert figure is not None, "the pane is shown while there is one"
        return figure

    @property
    def _taken(self) -> Sides:
        view = self._figure.view
        return sides_of(view)[self.sides.chosen if self.sides else 0]

    def _lay_out(self) -> None:
        top = QWidget()
        flow = Flow(top)
        poses = (self.tabs, self.add_button, self.drop_button)
        for widget in (*poses, self.play_button, self.mirror, self.copy_button):
            flow.addWidget(widget)
        above = QHBoxLayout()
        above.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        above.addWidget(top)
        below = self._below
        below.setContentsMargins(Space.L, Space.XXS, Space.L, Space.XXS)
        below.addWidget(self._said, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.view, 3)
        column.addLayout(below)
        column.addWidget(self._scroll, 2)
        policy = QSizePolicy.Policy
        for shared in (self.view, self._scroll):  # they share what room there is, and ask for no more
            shared.setSizePolicy(policy.Expanding, policy.Ignored)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(content))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is little room, nothing is squeezed: the options are as high as they are, and all is scrolled."""
        scrolled, size = self.height() < self._theme.size(ROOMY), self._theme.size
        high = self._options.heightForWidth(self.width()) if self._options else 0
        self._scroll.setMinimumHeight(high if scrolled else 0)
        self.view.setMinimumHeight(LEAST_SCROLLED if scrolled else LEAST)
        lay(self._below, across=self.width() >= size(BESIDE))

    def _on_changed(self) -> None:
        figure = self._bench.figure
        if figure is None:
            self.stop()
            self._options = None
            self._scroll.put(QWidget())
            return
        if self._options is None or self._options.view is not figure.view:
            self._options = FigureOptions(self._theme, self._bench, figure.view)
            self._options.removed.connect(self.removed)
            self._scroll.put(self._options)
            self._offer_sides(figure.view)
        self.tabs.put(len(figure.keyframes), figure.motion)
        self._arrange()
        self.show_pose()

    def _offer_sides(self, view: View) -> None:
        if self.sides is not None:
            self._below.removeWidget(self.sides)
            self.sides.deleteLater()
        self.sides = Segmented(self._theme, tuple(sides_names()[one] for one in sides_of(view)), _("Moved"))
        self.sides.group.idClicked.connect(self.show_pose)
        self._below.addWidget(self.sides, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_posed(self, words: str, table: Mapping[str, Any], drag: str) -> None:
        self._bench.put_figure(words, table, merge=drag and f"{self.tabs.chosen} {drag}")

    def _on_grip(self) -> None:
        self._said.put(self.view.words() or _("Drag a joint, or press Tab"))

    def _on_add(self) -> None:
        number = self.tabs.chosen
        table = with_pose_after(self._bench.table, self._figure, number)
        self._bench.put_figure(_("Another pose"), table)
        self.tabs.choose(number + 1)
        self.show_pose()

    def _on_drop(self) -> None:
        table = without_pose(self._bench.table, self._figure, self.tabs.chosen)
        self._bench.put_figure(_("Remove a pose"), table)

    def _on_copy(self) -> None:
        figure = self._figure
        target = self.tabs.chosen or len(figure.keyframes)
        self._bench.put_figure(_("Copy the start"), with_copy(self._bench.table, figure, 0, target))

    def _on_play(self) -> None:
        if self.is_playing:
            self.show_pose()
            return
        self.play_button.put(_("Stop"))
        self.play_button.set_icon("stop")
        self.view.show_grips(())
        self._clock.start()
        self._ticking.start()

    def _on_tick(self) -> None:
        figure, elapsed = self._figure, self._clock.elapsed()
        if figure.motion is Motion.HOLD:
            elapsed %= EASE_MS + LOOK_MS
        mood = Mood(glow=glow(figure, elapsed))
        self.view.put(Pose(figure, progress(figure, elapsed), mood, self.mirror.isChecked()))
