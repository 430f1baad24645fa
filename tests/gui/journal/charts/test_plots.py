"""What each chart says, and which sessions stand behind each figure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from stretchtimer.gui.journal.charts.balance import Butterfly
from stretchtimer.gui.journal.charts.chart import Plot
from stretchtimer.gui.journal.charts.cramps import CrampLine
from stretchtimer.gui.journal.charts.dose import DoseBars
from stretchtimer.gui.journal.charts.heatmap import Heatmap
from stretchtimer.gui.journal.charts.muscle_map import MuscleMap
from stretchtimer.gui.journal.charts.tightness import TightnessLines
from stretchtimer.gui.journal.charts.weeks import WeekBars
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.insight.history.weeks import Weeks
from stretchtimer.journal.history import Which
from stretchtimer.routine.exercise import Side
from tests.gui.journal.lines import A_MINUTE, TODAY, made_look

SIZE = QSizeF(420, 260)


def plots(theme: Theme) -> dict[str, Plot]:
    """All of them."""
    look = made_look()
    return {
        "days": Heatmap(theme, look.days, TODAY),
        "weeks": WeekBars(theme, look.weeks, TODAY),
        "cramps": CrampLine(theme, look.weeks, TODAY),
        "balance": Butterfly(theme, tuple(look.balance)),
        "dose": DoseBars(theme, tuple(look.dose.values()), TODAY),
        "muscles": MuscleMap(theme, look.dose, TODAY),
        "tightness": TightnessLines(theme, tuple(look.feelings)),
    }


def painted(plot: Plot) -> QImage:
    """A picture of it."""
    image = QImage(SIZE.toSize(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    plot.draw(painter, SIZE)
    painter.end()
    return image


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["days", "weeks", "cramps", "balance", "dose", "muscles", "tightness"])
def test_every_figure_is_within_its_chart(theme: Theme, name: str, look: Look, scale: float) -> None:
    """In light and dark, with text of twice the size; something is painted there, and the first mark is one."""
    theme.choose(look)
    theme.text_scale = scale
    plot = plots(theme)[name]
    size = SIZE.expandedTo(QSizeF(plot.least))
    marks = plot.marks(size)
    assert marks and 0 <= plot.first < len(marks)
    assert all(QRectF(-1, -1, size.width() + 2, size.height() + 2).contains(mark.rect) for mark in marks)
    assert all(mark.words for mark in marks) and plot.told
    assert painted(plot) != painted_nothing()


def painted_nothing() -> QImage:
    """An empty picture."""
    image = QImage(SIZE.toSize(), QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def told(plot: Plot) -> list[str]:
    """What its marks say."""
    return [mark.words for mark in plot.marks(SIZE)]


def test_a_day_says_how_long_and_how_often(theme: Theme) -> None:
    """And one without anything says so."""
    words = told(plots(theme)["days"])
    assert words[-1] in {"Today: 10 min, 1 session", "Today: no session"}
    assert any(word.endswith("Nov: 10 min, 1 session") for word in words)


def test_the_side_that_lags_is_told_in_words(theme: Theme) -> None:
    """Not by its colour alone."""
    assert told(plots(theme)["balance"])[:2] == [
        "Left calf: 6 min",
        "Right calf: 3 min, behind the other side",
    ]


def test_the_dose_is_told_against_what_is_enough(theme: Theme) -> None:
    """The minutes, and the days with enough of them."""
    assert told(plots(theme)["dose"])[:2] == [
        "Left calf: 6 min of 10 min, 1 day with 60 s",
        "Right calf: 3 min of 10 min, 1 day with 60 s",
    ]


def test_cramps_lead_to_the_sessions_around_them(theme: Theme) -> None:
    """A week without one leads to all its sessions."""
    marks = plots(theme)["cramps"].marks(SIZE)
    assert [mark.asked.which for mark in marks[-2:]] == [Which.ALL, Which.CRAMPED]
    assert marks[-1].words.startswith("This week: 1 cramp, ")


def test_left_is_on_the_left_of_either_body(theme: Theme) -> None:
    """As in a mirror, and as over one's own shoulder."""
    marks = plots(theme)["muscles"].marks(SIZE)
    for side, other in (("Left calf: 6 min", "Right calf: 3 min"), ("Left quad: 2 min", "Right quad: 2 min")):
        left, right = (next(m.rect for m in marks if m.words == words) for words in (side, other))
        assert left.center().x() < right.center().x()


def test_how_tight_it_felt_is_told_with_its_trend(theme: Theme) -> None:
    """It leads to the sessions it was told of."""
    (mark,) = plots(theme)["tightness"].marks(SIZE)
    assert mark.words.startswith("Right calf, over 8 sessions: 3 looser")
    assert (mark.asked.which, mark.asked.group, mark.asked.side) == (Which.FELT, "calf", Side.RIGHT)


def test_a_week_over_the_goal_and_weeks_without_anything_can_be_drawn(theme: Theme) -> None:
    """The goal's line stays within the chart."""
    weeks = made_look().weeks.weeks
    full = replace(weeks[-1], held_ms=500 * A_MINUTE)
    none = tuple(replace(week, held_ms=0, cramps=0) for week in weeks)
    for found in (Weeks((*weeks[:-1], full)), Weeks(none)):
        assert painted(WeekBars(theme, found, TODAY)) != painted_nothing()
        assert painted(CrampLine(theme, found, TODAY)) != painted_nothing()
