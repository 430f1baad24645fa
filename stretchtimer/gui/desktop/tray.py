"""The app's icon in the tray, where the desktop has one: how the session stands, and the few things one wants there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.standing import Standing
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.today.standing import stations_of
from stretchtimer.insight.workout_today import Next, Progress, WorkoutToday


def has_tray() -> bool:
    """Whether the desktop has a tray; stock GNOME has none."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """A click on the icon asks to open the window. Nothing in it is not in the window too."""

    toggle_wanted = Signal()
    training_wanted = Signal(bool)
    open_wanted = Signal()
    cramp_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._icon = QSystemTrayIcon(theme.icons.icon("stretchtimer", theme.colours.accent), self)
        self._menu = QMenu(window)
        self._now = self._menu.addAction("")
        self._now.setEnabled(False)
        self._next = self._menu.addAction("")
        self._next.setEnabled(False)
        self._toggle = self._add("", self.toggle_wanted)
        self._training = self._menu.addAction("")
        self._training.triggered.connect(self._on_training_chosen)
        self._menu.addSeparator()
        self._add(_("Cramp now"), self.cramp_wanted)
        self._add(_("Open Stretch Timer"), self.open_wanted)
        self._add(_("Quit"), self.quit_wanted)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_wanted)
        self._standing: Standing | None = None
        self._workout: WorkoutToday | None = None
        self._show()
        self._icon.show()

    @property
    def words(self) -> str:
        """What it says when pointed at."""
        return self._icon.toolTip()

    @property
    def actions(self) -> dict[str, QAction]:
        """What can be chosen now, by its words."""
        return {action.text(): action for action in self._menu.actions() if action.isVisible()}

    def put(self, standing: Standing | None) -> None:
        """How the session stands; None without one."""
        self._standing = standing
        self._show()

    def put_workout(self, workout: WorkoutToday) -> None:
        """How far today's workout is: told, and gone on with, while no session runs."""
        self._workout = workout
        self._show()

    def tell(self, text: str) -> None:
        """A word beside the icon that goes by itself; a click on it asks to open the window."""
        self._icon.showMessage(_("Stretch Timer"), text, self._icon.icon())

    def close(self) -> None:
        """Gone from the tray."""
        self._icon.hide()

    def _show(self) -> None:
        standing, workout = self._standing, self._workout
        for action in (self._now, self._next, self._toggle):
            action.setVisible(standing is not None)
        is_between = standing is None and workout is not None and workout.next is not Next.COOL_DOWN
        self._training.setVisible(is_between)
        self._training.setText(_("Finish training") if self._is_training else _("Start training"))
        if standing is not None:
            self._icon.setToolTip(standing.words)
            self._now.setText(standing.title)
            self._next.setText(_("Next: {next}").format(next=standing.next))
            self._toggle.setText(_("Pause") if standing.is_running else _("Resume"))
        else:
            self._icon.setToolTip(_workout_words(workout))

    @property
    def _is_training(self) -> bool:
        return self._workout is not None and self._workout.next is Next.FINISH_TRAINING

    def _on_training_chosen(self) -> None:
        self.training_wanted.emit(not self._is_training)

    def _add(self, text: str, wanted: SignalInstance) -> QAction:
        action = self._menu.addAction(text)
        action.triggered.connect(lambda _checked=False: wanted.emit())
        return action

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()


def _workout_words(workout: WorkoutToday | None) -> str:
    """What goes on, or comes next; the app's name where that is nothing."""
    if workout is not None and workout.training.progress is Progress.RUNNING:
        return stations_of(workout)[1].told
    if workout is not None and workout.next is Next.COOL_DOWN:
        return stations_of(workout)[2].told
    return _("Stretch Timer")
