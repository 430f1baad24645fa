"""What comes after relief: the journal, how strong it was, and advice where it is due."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from stretchtimer.gui.cramp.after import AfterCramp
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.insight.caution import Topic
from stretchtimer.journal.diary import Spasm
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.gui.cramp.steps import Key, begin, ease, pass_time, spasms
from tests.gui.evening import House, open_window, press, said
from tests.gui.made import NOW


def test_the_cramp_and_the_relief_are_in_the_journal(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Without pressing anything; the strength follows when it is told."""
    window = open_window(house, theme, qtbot)
    page = ease(house, begin(window, qtbot), qtbot)
    (spasm,) = spasms(house)
    assert (spasm.at, spasm.group, spasm.side, spasm.strength) == (NOW, "calf", Side.RIGHT, None)
    with house.open_journal() as journal:
        (session,) = journal.sessions()
    assert (session.id, session.routine_id, session.moment) == (spasm.session_id, "relief_calf", When.ANY)
    assert [entry.held_ms for entry in session.entries][:1] == [30_000]
    assert page.title.accessibleName() == "Right calf cramp"
    assert page.line.accessibleName() == "Held for 0:30. The cramp is in the journal."
    press(window, qtbot, Key.Key_7)
    press(window, qtbot, Key.Key_Right)
    assert [found.strength for found in spasms(house)] == [8]
    press(window, qtbot, Key.Key_Return)
    assert not window.is_playing


def test_nothing_is_asked_where_nothing_was_held(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Pressed by mistake: Esc and Enter at once, and no cramp is in the journal."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot)
    qtbot.keyClick(player, Key.Key_Escape)
    qtbot.keyClick(player.question.end, Key.Key_Return)
    assert not window.is_playing and spasms(house) == []


def test_a_single_cramp_brings_no_advice(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Calm: nothing but what helps."""
    window = open_window(house, theme, qtbot)
    page = ease(house, begin(window, qtbot), qtbot)
    qtbot.wait(50)
    assert page.told == () and page.advice.isHidden()
    assert "Warmth for a tight muscle" in said(page)


def test_three_in_a_week_bring_the_advice_to_see_a_doctor(house: House, theme: Theme, qtbot: QtBot) -> None:
    """This one is counted with the others."""
    for days in (1, 3):
        house.log().add_spasm(Spasm(at=NOW - timedelta(days=days, hours=6), group="calf", side=Side.LEFT))
    window = open_window(house, theme, qtbot)
    page = ease(house, begin(window, qtbot), qtbot)
    qtbot.waitUntil(lambda: bool(page.told))
    assert [caution.topic for caution in page.told] == [Topic.DOCTOR]
    assert "3 cramps in a week." in said(page.advice)
    assert not page.advice.isHidden()


def test_a_red_flag_brings_advice_and_takes_it_away_again(house: House, theme: Theme, qtbot: QtBot) -> None:
    """The most urgent first."""
    window = open_window(house, theme, qtbot)
    page = ease(house, begin(window, qtbot), qtbot)
    page.ticks["medicine"].click()
    page.ticks["leg"].click()
    assert [caution.topic for caution in page.told] == [Topic.CLOT, Topic.DOCTOR]
    page.ticks["leg"].click()
    page.ticks["medicine"].click()
    assert page.told == ()


def test_a_cramp_of_ten_minutes_is_urgent(house: House, theme: Theme, qtbot: QtBot) -> None:
    """Without ticking anything."""
    window = open_window(house, theme, qtbot)
    player = begin(window, qtbot)
    pass_time(house, player, 601)
    qtbot.keyClick(player, Key.Key_N)
    page = player.summary
    assert isinstance(page, AfterCramp)
    assert [caution.topic for caution in page.told] == [Topic.URGENT]


def test_the_foot_stands_below_the_sheet_on_a_wide_window(house: House, theme: Theme, qtbot: QtBot) -> None:
    """What is next is where one reads, not at the far edge of the screen."""
    window = open_window(house, theme, qtbot)
    page = ease(house, begin(window, qtbot), qtbot)
    window.resize(1_920, 1_080)
    done = page.done_button
    qtbot.waitUntil(lambda: 1_400 < done.mapTo(page, done.rect().topRight()).x() < 1_520)
