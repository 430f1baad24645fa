"""The figures that illustrate the first steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.config import resources
from stretchtimer.config.settings_table import MUSCLES
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.welcome.figures import FOR_MUSCLES, FOR_WORKOUTS, Figures, load_figures
from stretchtimer.gui.welcome.page import WelcomePage
from stretchtimer.routine.model import When
from stretchtimer.routine.reminders.plan import Plan


@pytest.fixture(name="figures", scope="module")
def _figures() -> Figures:
    """Those that come with the app."""
    return load_figures(resources.routines() / "exercises")


def test_there_is_a_figure_for_every_muscle_that_can_be_chosen(figures: Figures) -> None:
    """And for every way of getting warm."""
    assert set(FOR_MUSCLES) == set(MUSCLES)
    assert len(figures.of_focus(MUSCLES)) == len(MUSCLES)
    assert len(figures.of_workouts()) == len(FOR_WORKOUTS)


def test_what_is_chosen_is_shown_on_its_side(figures: Figures, theme: Theme, qtbot: QtBot) -> None:
    """The left calf is mirrored; a muscle more, a figure more; none, an empty picture."""
    page = WelcomePage(theme, ("calf left",), Plan().reminders[When.BEFORE])
    qtbot.addWidget(page)
    page.put_figures(figures)
    assert [one.mirrored for one in page.focus_well.shown] == [True]
    page.focus.chosen.emit(("calf right", "neck"))
    assert [one.mirrored for one in page.focus_well.shown] == [False, False]
    page.focus.chosen.emit(())
    assert page.focus_well.shown == ()


def test_without_figures_the_questions_stand_alone(tmp_path: Path) -> None:
    """They only illustrate: files that cannot be read keep nobody from starting."""
    assert load_figures(tmp_path).of_focus(MUSCLES) == ()
