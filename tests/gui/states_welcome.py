"""The first steps: each of their pages, brought about as a person does, as in `states`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.welcome.page import WelcomePage
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Plan
from tests.gui.states import Scene


def muscles(scene: Scene) -> QWidget:
    """Which muscles matter."""
    _begin(scene)
    return scene.window


def workout_days(scene: Scene) -> QWidget:
    """On which days there is a workout."""
    page = _begin(scene)
    scene.qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    return scene.window


def sound_unheard(scene: Scene) -> QWidget:
    """Nothing was heard: another output can be chosen."""
    page = _begin(scene)
    for button in (page.next_button, page.next_button, page.sound.not_heard_button):
        scene.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.sound.tell_faults(("The sound server does not answer.",))
    return scene.window


def caution(scene: Scene) -> QWidget:
    """What to be careful about, which is never skipped."""
    page = _begin(scene)
    scene.qtbot.mouseClick(page.skip_button, Qt.MouseButton.LeftButton)
    return scene.window


FIRST_STEPS: tuple[Callable[[Scene], QWidget], ...] = (muscles, workout_days, sound_unheard, caution)


def _begin(scene: Scene) -> WelcomePage:
    page = WelcomePage(scene.theme, ("calf", "quads"), Plan().reminders[When.BEFORE])
    scene.window.put_before(page)
    return page
