"""The figures of a routine, and its skyline."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from stretchtimer.gui.library.facts import Facts
from stretchtimer.gui.theme.tokens import LIGHT
from stretchtimer.gui.widgets.strip import paint_skyline, skyline
from stretchtimer.routine.model import Ready, Routine
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.segment import SegmentKind
from tests.routines import CALF, bike_step, calf_step, routine_of


def facts_of(routine: Routine) -> Facts:
    """Counted with a lead-in of three seconds."""
    return Facts.of(routine, compile_routine(routine, 3_000))


def test_a_routine_that_lasts_as_long_as_it_lasts() -> None:
    """Lead-in, twice twenty seconds, five to switch."""
    facts = facts_of(routine_of(calf_step()))
    assert facts.total_words == "0:48"
    assert facts.length_words == "48 s"
    assert facts.held_words == "0:40"
    assert facts.exercises == 1
    assert facts.gear_words == "None"
    assert facts.spoken == "Calves, before, 48 s, Calves, Before workout"


def test_a_routine_whose_length_is_up_to_the_person() -> None:
    """From the minimum to the maximum, and nothing held."""
    facts = facts_of(routine_of(bike_step()))
    assert facts.total_words == facts.length_words == "5–10 min"
    assert facts.held_ms == 0


def test_gear_is_told_once() -> None:
    """Two exercises at one wall need one wall."""
    wall = replace(CALF, equipment=("wall",))
    bent = replace(CALF, id="bent", equipment=("wall", "step"))
    facts = facts_of(routine_of(calf_step(exercise=wall), calf_step(exercise=bent)))
    assert facts.gear_words == "Wall, step"
    assert facts.exercises == 2


def test_a_ramp_rises_in_the_skyline() -> None:
    """Each stage is a bar of its own, as high as its effort; an open end is cut at the minimum."""
    bars = skyline(compile_routine(routine_of(bike_step()), 3_000))
    cardio = [bar for bar in bars if bar.kind is SegmentKind.CARDIO]
    assert [bar.length_ms for bar in cardio] == [60_000, 120_000, 120_000]
    assert cardio[0].height < cardio[1].height == cardio[2].height < 1


def test_the_skyline_fills_its_room_and_no_more() -> None:
    """A hundred steps still fit, whatever their gaps."""
    many = routine_of(*(calf_step(ready=Ready(5_000)) for _ in range(100)))
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    bars = skyline(compile_routine(many, 3_000))
    paint_skyline(painter, QRectF(10, 5, 180, 30), bars, LIGHT, ahead=False)
    painter.end()
    columns = {x for x in range(200) if any(image.pixelColor(x, y).name() != "#ffffff" for y in range(40))}
    assert min(columns) >= 9 and max(columns) in range(185, 193)
    rows = {y for y in range(40) if any(image.pixelColor(x, y).name() != "#ffffff" for x in range(200))}
    assert min(rows) >= 4 and max(rows) <= 35
