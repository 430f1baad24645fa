"""A chart under the pointer and under the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from stretchtimer.gui.journal.charts.chart import Chart, Mark, nearest
from stretchtimer.gui.journal.charts.heatmap import Heatmap
from stretchtimer.gui.journal.charts.weeks import WeekBars
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.journal.history import SessionFilter
from tests.gui.journal.lines import A_DAY, TODAY, made_look


def shown(chart: Chart, qtbot: QtBot) -> Chart:
    """On the screen, with the keyboard on it."""
    chart.resize(800, 140)
    qtbot.addWidget(chart)
    with qtbot.waitActive(chart):
        chart.show()
        chart.activateWindow()
    chart.setFocus()
    return chart


def year(theme: Theme, qtbot: QtBot) -> Chart:
    """The heatmap of twelve months."""
    chart = Chart(theme, "Every day")
    chart.put(Heatmap(theme, made_look().days, TODAY))
    return shown(chart, qtbot)


def test_the_keyboard_comes_to_today_and_goes_by_weeks_and_days(theme: Theme, qtbot: QtBot) -> None:
    """Left is a week ago, up the day before; Enter asks for its sessions."""
    chart = year(theme, qtbot)
    assert chart.at is not None and chart.at.asked == SessionFilter(first_day=TODAY, last_day=TODAY)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    day = TODAY - 8 * A_DAY
    with qtbot.waitSignal(chart.opened, timeout=500) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [SessionFilter(first_day=day, last_day=day)]


def test_home_and_end_come_to_the_first_and_the_last(theme: Theme, qtbot: QtBot) -> None:
    """Of a year as of twelve weeks."""
    chart = year(theme, qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.at is chart.marks[0]
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.at is chart.marks[-1]


def test_where_the_keyboard_is_is_seen_and_said(theme: Theme, qtbot: QtBot) -> None:
    """A ring around the day, and its words above it."""
    chart = year(theme, qtbot)
    before = chart.grab().toImage()
    with qtbot.waitSignal(chart.pointed, timeout=500) as pointed:
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert pointed.args is not None and pointed.args[0].startswith("Sun 15 Nov")
    assert chart.grab().toImage() != before


def test_the_pointer_is_told_what_is_under_it(theme: Theme, qtbot: QtBot) -> None:
    """And opens it; beside every mark there is nothing to press."""
    chart = year(theme, qtbot)
    mark = chart.marks[40]
    with qtbot.waitSignal(chart.pointed, timeout=500) as pointed:
        qtbot.mouseMove(chart, mark.rect.center().toPoint())
    assert pointed.args is not None and pointed.args[0] == mark.words
    with qtbot.waitSignal(chart.opened, timeout=500) as opened:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=mark.rect.center().toPoint())
    assert opened.args == [mark.asked]
    with qtbot.assertNotEmitted(chart.opened):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPointF(1, 1).toPoint())


def test_a_screen_reader_hears_the_figures(theme: Theme, qtbot: QtBot) -> None:
    """The name of the chart, and each of its figures as the description."""
    chart = Chart(theme, "Minutes a week")
    chart.put(WeekBars(theme, made_look().weeks, TODAY))
    shown(chart, qtbot)
    assert chart.accessibleName() == "Minutes a week"
    assert chart.accessibleDescription().startswith("Goal 1 h 0 min a week. Week of ")
    assert "This week: " in chart.accessibleDescription()


def test_an_empty_chart_takes_no_keys(theme: Theme, qtbot: QtBot) -> None:
    """Before the disk has answered there is nothing to come to."""
    chart = shown(Chart(theme, "Every day"), qtbot)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Return):
        qtbot.keyClick(chart, key)
    assert chart.at is None


def test_the_nearest_mark_lies_straight_ahead() -> None:
    """Rather one further on than one beside the way; none at the edge."""
    marks = [Mark(QRectF(x, y, 10, 10), "", SessionFilter()) for x, y in ((0, 0), (20, 30), (40, 0), (0, 20))]
    assert nearest(marks, 0, (1, 0)) == 2
    assert nearest(marks, 0, (0, 1)) == 3
    assert nearest(marks, 0, (-1, 0)) == 0
