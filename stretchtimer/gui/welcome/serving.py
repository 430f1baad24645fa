"""What the first steps ask for, done: what is chosen is kept at once, and the sound is played."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from stretchtimer.config import resources
from stretchtimer.config.setting import Value
from stretchtimer.config.translations import _
from stretchtimer.gui.desktop.reminders.reminding import Reminding
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.settings.preferences import Preferences
from stretchtimer.gui.settings.serving import output_faults
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.welcome.figures import load_figures
from stretchtimer.gui.welcome.page import WelcomePage
from stretchtimer.routine.library import EXERCISES_FOLDER
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Reminder
from stretchtimer.timeline.cue import Cue, CueKind

TRIAL = Cue(0, CueKind.START)


def welcome_page(
    theme: Theme, preferences: Preferences, reminding: Reminding, preview: Callable[[Cue], object]
) -> WelcomePage:
    """A page with the choices as they are; `preview` lets a tone be heard by itself."""
    page = WelcomePage(theme, preferences.values.focus, reminding.plan.reminders[When.BEFORE])
    Welcoming(page, preferences, reminding, preview)
    errands = Errands(page)
    page.over.connect(errands.close)
    errands.run(lambda: load_figures(resources.routines() / EXERCISES_FOLDER), page.put_figures)
    return page


class Welcoming(QObject):
    """Between the page and what keeps its choices, as long as the page is there."""

    def __init__(
        self,
        page: WelcomePage,
        preferences: Preferences,
        reminding: Reminding,
        preview: Callable[[Cue], object],
    ) -> None:
        super().__init__(page)
        self._page, self._preferences, self._reminding, self._preview = page, preferences, reminding, preview
        page.sound.put_output(preferences.values.output)
        page.focus_chosen.connect(self._on_focus_chosen)
        page.reminder_chosen.connect(self._on_reminder_chosen)
        page.sound.play_wanted.connect(self._on_play_wanted)
        page.sound.not_heard.connect(self._on_not_heard)
        page.sound.output_chosen.connect(self._on_output_chosen)

    def _on_focus_chosen(self, focus: Value) -> None:
        self._preferences.put("focus", focus)

    def _on_reminder_chosen(self, reminder: Reminder) -> None:
        self._reminding.take(self._reminding.plan.with_reminder(When.BEFORE, reminder))

    def _on_play_wanted(self) -> None:
        self._preview(TRIAL)

    def _on_not_heard(self) -> None:
        faults = output_faults()
        if self._preferences.values.mute:
            faults = (_("All sound is turned off in the settings."), *faults)
        self._page.sound.tell_faults(faults)

    def _on_output_chosen(self, output: str) -> None:
        self._preferences.put("output", output)
