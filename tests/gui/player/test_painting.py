"""What is really on the screen: the ring at its places, frame upon frame, in every state and theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from stretchtimer.gui.player.digits import digits_font, is_counted, measure, paint_digits
from stretchtimer.gui.player.page import PlayerPage
from stretchtimer.gui.player.reading import Reading
from stretchtimer.gui.player.ring import STROKE, Ring
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.routine.model import Ready, Routine, Span, Step
from stretchtimer.timeline.segment import SegmentKind
from tests.gui.player.conftest import SetUp
from tests.routines import BREATHING, CALF, LEFT, PNF_CALF, RIGHT, SQUAT, bike_step, calf_step, routine_of

CIRCLE = QRect(44, 44, 340, 340)
EVERYTHING = routine_of(
    calf_step(ready=Ready(5_000, waits=True)),
    bike_step(5_000, 400_000),
    Step(SQUAT, reps=12, rep_ms=2_000, sets=2, rest_ms=10_000),
    Step(SQUAT, reps=12, rep_ms=None),
    Step(PNF_CALF, sides=(RIGHT, LEFT)),
    Step(BREATHING, span=Span(60_000, 60_000)),
    name="Everything there is",
)


@pytest.fixture
def ring(theme: Theme) -> Iterator[Ring]:
    """A ring of the usual size, alone on a page."""
    page = QWidget()
    page.resize(428, 428)
    ring = Ring(theme, page)
    ring.place(CIRCLE, 1.0)
    page.show()
    QApplication.processEvents()
    yield ring
    page.close()


def colour_at(image: QImage, x: int, y: int) -> str:
    """The colour of one pixel of the ring."""
    return QColor(image.pixel(x, y)).name().upper()


def test_the_ring_drains_from_twelve(ring: Ring, theme: Theme) -> None:
    """A quarter left: drawn up to three o'clock, the track from there on."""
    c = theme.colours
    ring.draw_to(0.25)
    image = ring.grab().toImage()
    right, left, bottom = colour_at(image, 340, 120), colour_at(image, 52, 214), colour_at(image, 214, 376)
    assert (right, left, bottom) == (c.accent, c.surface_3, c.surface_3)


def test_the_ring_is_grey_while_nothing_is_held(ring: Ring, theme: Theme) -> None:
    """In gaps and while paused."""
    ring.draw_to(0.75)
    ring.read(Reading("Get ready", "3", "then hold 20 s", still=True))
    assert colour_at(ring.grab().toImage(), 214, 376) == theme.colours.text_3


def test_the_minimum_is_a_notch(ring: Ring, theme: Theme) -> None:
    """At half-way, the ground shows through at six o'clock."""
    ring.draw_to(0.9)
    ring.mark((0.5, "5:00"))
    assert colour_at(ring.grab().toImage(), 214, 376) == theme.colours.bg


def test_frame_upon_frame_comes_to_the_same_as_all_at_once(ring: Ring) -> None:
    """What is drawn tip by tip leaves no trace: all the way round, and through 12 o'clock."""
    ring.read(Reading("Hold", "20", "of 20 s"))
    page = ring.parentWidget()
    assert page is not None
    for step in range(200, -1, -1):
        ring.draw_to(step / 200)
        if step % 7 == 0:
            ring.read(Reading("Hold", str(step // 7), "of 20 s"))
        QApplication.processEvents()
        if step % 20 == 0:
            assert unlike(on_screen(page), page.grab().toImage()) < 64


def unlike(one: QImage, other: QImage) -> int:
    """How far the pixels of two pictures lie apart at most, 0 to 255; what smooths an edge may differ a little."""
    pixels = (image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other))
    return max(abs(a - b) for a, b in zip(*(bytes(image.constBits()) for image in pixels), strict=True))


def on_screen(widget: QWidget) -> QImage:
    """What the screen shows of a window, put together from all its repaints."""
    return widget.screen().grabWindow(widget.winId()).toImage()


@pytest.mark.parametrize(("one", "other"), [("11", "28"), ("1:11", "9:48"), ("0", "1")])
def test_digits_do_not_shift(theme: Theme, one: str, other: str) -> None:
    """Any figure takes the room of any other."""
    font = digits_font(theme, one, 1.0)
    assert measure(font, one) == measure(font, other)
    advances = [QFontMetricsF(font).horizontalAdvance(figure) for figure in "0123456789"]
    assert max(advances) - min(advances) < 0.5


def test_long_times_shrink_to_fit(theme: Theme) -> None:
    """An hour and more stays inside the ring."""
    for text in ("9:59", "59:59", "1:02:03"):
        width, height = measure(digits_font(theme, text, 1.0), text)
        assert hypot(width, height) <= CIRCLE.width() - 2 * STROKE  # its corners


def test_words_in_the_place_of_digits_are_set_as_words(theme: Theme) -> None:
    """Their letters keep together."""
    assert is_counted("1:20") and not is_counted("Ready?")
    font = digits_font(theme, "Ready?", 1.0)
    assert measure(font, "Ready?")[0] == QFontMetricsF(font).horizontalAdvance("Ready?")


def test_digits_are_drawn_around_their_middle(theme: Theme) -> None:
    """Capitals as high above as below, ink to both sides."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    covered = paint_digits(painter, QPointF(100, 100), "8", digits_font(theme, "8", 1.0), "#000000")
    painter.end()
    assert covered.center() == QPointF(100, 100)
    rows = [y for y in range(200) if any(image.pixelColor(x, y).lightness() < 128 for x in range(0, 200, 2))]
    assert abs((rows[0] + rows[-1]) / 2 - 100) <= 2


def test_type_never_shrinks_below_what_can_be_read() -> None:
    """Twelve px, unless the style itself is smaller."""
    assert scaled(TYPE.body, 0.5).px == 12
    assert scaled(TYPE.hint, 0.5).px == 11
    assert scaled(TYPE.display, 0.5).px == 20


@pytest.mark.parametrize("size", [(960, 640), (1200, 800), (1920, 1080)])
def test_every_state_can_be_drawn(set_up: SetUp, size: tuple[int, int]) -> None:
    """A whole session of everything, seen in both themes and on the full screen, says nothing to the log."""
    stage = set_up(EVERYTHING)
    stage.window.resize(*size)
    seen = set()
    for segment in stage.running.timeline.segments:
        stage.bridge.seek(segment.start_ms)
        stage.after(1.3)
        seen.add(stage.kind)
        assert not stage.page.grab().toImage().isNull()
        stage.press(Qt.Key.Key_Space)
        stage.page.grab()
        stage.press(Qt.Key.Key_Space)
    assert seen == {kind.value for kind in SegmentKind}
    stage.bridge.stop()
    assert stage.page.summary is not None
    stage.page.grab()


def test_the_theme_changes_under_a_running_session(qapp: QApplication, theme: Theme, set_up: SetUp) -> None:
    """Dark at once, everywhere: the corner, the ring's ground, the band."""
    stage = set_up().after(12)
    theme.choose(Look.DARK)
    QApplication.processEvents()
    image, c = stage.page.grab().toImage(), theme.colours
    assert (c.bg, c.surface) == ("#0E1315", "#161C1F")
    assert colour_at(image, 3, 3) == c.bg and colour_at(image, 928, 200) == c.bg
    assert colour_at(image, 10, 780) == c.surface


def test_a_very_long_name_stays_in_its_place(set_up: SetUp) -> None:
    """Words that do not fit become smaller or are cut, never drawn over the ring."""
    long = Routine("long", "A" * 200, EVERYTHING.when, EVERYTHING.steps)
    stage = set_up(long).after(3)
    page: PlayerPage = stage.page
    assert page.live.guide.geometry().right() < page.live.ring.geometry().left() + 44
    assert page.minimumSizeHint().width() <= 960


def test_a_crowded_guide_sets_its_lines_smaller(set_up: SetUp) -> None:
    """A few lines are set large; many, with a caution below them, as small as they must be."""
    few = set_up().after(12)
    assert few.page.live.guide.line_size > 1
    lines = tuple(
        f"Line {number} of quite some length, so that it wraps on to another." for number in range(6)
    )
    crowded = replace(CALF, setup=lines, form=lines[:2], caution=lines[0])
    many = set_up(routine_of(Step(crowded, hold_ms=20_000))).after(12)
    assert many.page.live.guide.line_size < 1
