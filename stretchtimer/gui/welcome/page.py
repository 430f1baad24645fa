"""The first steps in the window: one at a time, with the ways on, back and past them at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stretchtimer.config.settings import setting
from stretchtimer.config.translations import _, pgettext
from stretchtimer.gui.desktop.reminders.section import MomentRow
from stretchtimer.gui.foreground import Foreground
from stretchtimer.gui.settings.controls import control_of
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.welcome.caution_pane import CautionPane
from stretchtimer.gui.welcome.figures import Figures
from stretchtimer.gui.welcome.pane import Pane
from stretchtimer.gui.welcome.progress import Progress
from stretchtimer.gui.welcome.sound_pane import SoundPane
from stretchtimer.gui.welcome.well import Well
from stretchtimer.gui.widgets.buttons import Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.surfaces import Scroll, Surface
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Reminder

WIDEST = 688
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WelcomePage(Foreground):
    """Enter, from a button with Ctrl, goes on. Esc goes past all steps to the caution, which always comes.

    `focus_chosen` carries the focus muscles as the settings have them, `reminder_chosen` the Reminder before a workout.
    """

    focus_chosen = Signal(object)
    reminder_chosen = Signal(object)

    def __init__(self, theme: Theme, focus: tuple[str, ...], reminder: Reminder) -> None:
        super().__init__(theme)
        self.focus = control_of(theme, setting("focus"))
        self.focus.put(focus)
        self.focus.chosen.connect(self._on_focus_chosen)
        self._figures, self._focused = Figures({}), focus
        self.focus_well, self.workout_well = Well(theme), Well(theme)
        self.days = MomentRow(theme, When.BEFORE, reminder)
        self.days.changed.connect(self.reminder_chosen)
        self.sound = SoundPane(theme)
        self.sound.heard.connect(self.go_on)
        self._panes = (self._muscles(), self._workouts(), self.sound, CautionPane(theme))
        self._progress = Progress(theme, len(self._panes) - 1)
        self._stack = QStackedWidget()
        for pane in self._panes:
            self._stack.addWidget(Scroll(pane))
        self.back_button = Button(theme, _("Back"), Kind.GHOST)
        self.skip_button = Button(theme, _("Skip"), Kind.GHOST)
        self.next_button = Button(theme, pgettext("button", "Next"), Kind.PRIMARY)
        self.back_button.clicked.connect(self.go_back)
        self.skip_button.clicked.connect(self.skip)
        self.next_button.clicked.connect(self.go_on)
        self._lay_out()
        self._show(0)

    @property
    def pane(self) -> Pane:
        """The step that is shown."""
        return self._panes[self._stack.currentIndex()]

    def put_figures(self, figures: Figures) -> None:
        """Illustrate the questions."""
        self._figures = figures
        self.focus_well.put(figures.of_focus(self._focused))
        self.workout_well.put(figures.of_workouts())

    def focus_page(self) -> None:
        """Put the keyboard on the step itself; Tab leads into it."""
        self.pane.setFocus()

    def go_on(self) -> None:
        """The next step; after the last, the end."""
        if self._is_last:
            self.over.emit()
        else:
            self._show(self._stack.currentIndex() + 1)

    def go_back(self) -> None:
        """The step before."""
        self._show(max(self._stack.currentIndex() - 1, 0))

    def skip(self) -> None:
        """Past all steps that are left; past the caution, to the end."""
        if self._is_last:
            self.over.emit()
        else:
            self._show(len(self._panes) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.skip()
        else:
            super().keyPressEvent(event)

    @property
    def _is_last(self) -> bool:
        return self._stack.currentIndex() == len(self._panes) - 1

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._progress.put(number)
        self._progress.setVisible(not self._is_last)
        self.back_button.setVisible(number > 0)
        self.skip_button.setVisible(not self._is_last)
        self.next_button.put(_("Done") if self._is_last else pgettext("button", "Next"))
        self.focus_page()

    def _on_focus_chosen(self, focus: tuple[str, ...]) -> None:
        self._focused = focus
        self.focus_well.put(self._figures.of_focus(focus))
        self.focus_chosen.emit(focus)

    def _muscles(self) -> Pane:
        text = _("They decide what is proposed to you. Choose one side if only that one needs it.")
        pane = Pane(self.theme, _("Which muscles matter most to you?"), text)
        pane.column.addWidget(self.focus)
        pane.column.addStretch(1)
        pane.column.addWidget(self.focus_well, 10)
        return pane

    def _workouts(self) -> Pane:
        text = _("On these days you are reminded to warm up, unless you have done it already.")
        pane = Pane(self.theme, _("When do you usually work out?"), text)
        pane.column.addWidget(self.days)
        pane.column.addStretch(1)
        pane.column.addWidget(self.workout_well, 10)
        return pane

    def _lay_out(self) -> None:
        card = Surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        middle = QWidget()
        middle.setMaximumWidth(self.theme.size(WIDEST))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._progress)
        column.addWidget(card, 1)
        column.addLayout(self._foot())
        across = QHBoxLayout()
        across.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        across.addWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banners)
        whole.addLayout(across, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self.back_button)
        keys = Label(self.theme, _("Ctrl+Enter goes on, Esc skips"), TYPE.caption, "text_2")
        keys.setWordWrap(True)
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(keys, 1)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        return foot
