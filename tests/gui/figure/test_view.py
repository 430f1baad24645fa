from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
from stretchtimer.gui.figure.illustration import Illustration, is_illustrated
from stretchtimer.gui.figure.picture import LARGEST_FILE, PictureView, load_picture
from stretchtimer.gui.figure.posing import pose_at, resting_pose
from stretchtimer.gui.figure.thumbnails import Thumbnails, figures_of
from stretchtimer.gui.figure.view import FigureView
from stretchtimer.gui.theme.theme import Look, Theme
from stretchtimer.routine.model import Step
from stretchtimer.timeline.compiling import compile_routine
from tests.gui.figure.test_posing import built_in, calf
from tests.routines import RIGHT, routine_of

CALF = calf()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> FigureView:
    """A figure view in a window, empty."""
    view = FigureView(theme)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    return view


def seen(view: FigureView) -> QImage:
    """What it looks like now."""
    return view.grab().toImage()


def put(view: FigureView, seconds: float, *, dimmed: bool = False) -> QImage:
    """Show the calf stretch at a time of its session, once every fade is over."""
    timeline = compile_routine(CALF)
    pose = pose_at(timeline.at(round(seconds * 1_000)), timeline)
    view.put(None)
    view.put(pose, "Right calf", dimmed=dimmed)
    return seen(view)


def test_the_held_pose_differs_from_the_start_and_from_its_mirror_image(view: FigureView) -> None:
    """Start, held, other side: three pictures."""
    start, held, other = put(view, 0), put(view, 15), put(view, 40)
    assert start != held != other


def test_a_paused_session_dims_the_figure(view: FigureView) -> None:
    """Paler everywhere, and no label."""
    lively, dimmed = put(view, 15), put(view, 15, dimmed=True)
    assert lively != dimmed
    darkest = [min(image.pixelColor(x, 200).lightness() for x in range(400)) for image in (lively, dimmed)]
    assert darkest[1] > darkest[0]


def test_nothing_is_painted_for_a_pose_that_looks_the_same(view: FigureView, qtbot: QtBot) -> None:
    """The same pose again and again asks for no frame."""
    pose = resting_pose(built_in("calf_wall_straight").figure)  # type: ignore[arg-type]  # it has one
    view.put(pose)
    seen(view)
    qtbot.wait(1)
    painted = view.frames
    for _tick in range(20):
        view.put(pose)
    qtbot.wait(1)
    assert view.frames == painted


def test_dark_and_light_differ_and_skin_is_a_choice(qtbot: QtBot, theme: Theme) -> None:
    """The figure wears the theme."""
    pictures = []
    for look, skin in ((Look.LIGHT, 2), (Look.DARK, 2), (Look.DARK, 6)):
        theme.choose(look)
        theme.skin = skin
        view = FigureView(theme)
        qtbot.addWidget(view)
        view.resize(300, 300)
        view.put(resting_pose(built_in("butterfly").figure))  # type: ignore[arg-type]  # it has one
        pictures.append(seen(view))
    theme.choose(Look.LIGHT)
    assert pictures[0] != pictures[1] != pictures[2]


def thumbnail(figures: Thumbnails, *, mirrored: bool = False) -> QImage:
    """A small calf stretch."""
    pixmap = QPixmap(QSize(96, 96))
    pixmap.fill(QColor("white"))
    painter = QPainter(pixmap)
    figure = built_in("calf_wall_straight").figure if not figures_of(CALF, 1) else figures_of(CALF, 1)[0]
    assert figure is not None
    figures.paint(painter, QRectF(0, 0, 96, 96), figure, "#ffffff", mirrored=mirrored)
    painter.end()
    return pixmap.toImage()


def test_a_thumbnail_is_drawn_once_and_kept(theme: Theme) -> None:
    """The second time it comes from memory, the same to the pixel; the other side is another picture."""
    figures = Thumbnails(theme)
    first = thumbnail(figures)
    assert (len(figures), thumbnail(figures) == first) == (1, True)
    assert thumbnail(figures, mirrored=True) != first
    assert len(figures) == 2


def test_a_routine_shows_each_exercise_once() -> None:
    """Two steps of one exercise are one figure; what has none is left out."""
    step = next(CALF.each_step())
    bare = Step(replace(step.exercise, id="bare", figure=None), hold_ms=9_000)
    routine = routine_of(step, step, bare, Step(built_in("butterfly"), hold_ms=9_000))
    assert len(figures_of(routine, 4)) == 2
    assert len(figures_of(routine, 1)) == 1


def picture(path: Path, width: int = 40, height: int = 20) -> Path:
    """A red picture file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("name", ["one.png", "one.jpg", "one.webp"])
def test_a_steps_own_picture_is_read(tmp_path: Path, name: str) -> None:
    """The formats people have."""
    loaded = load_picture(picture(tmp_path / name))
    assert (loaded.image.size(), loaded.moving) == (QSize(40, 20), None)


def test_a_drawing_is_read_large_enough_to_be_sharp(tmp_path: Path) -> None:
    """SVG has no size of its own worth keeping."""
    path = tmp_path / "one.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><rect width="9" height="4"/></svg>'
    )
    assert load_picture(path).image.width() == 1_200


# Two frames of one pixel, the least a moving picture can be.
_FRAME = "21f904000a0000002c000000000100010000"
GIF = bytes.fromhex(
    "474946383961"
    "01000100800000"
    "000000ffffff"
    "21ff0b4e45545343415045322e300301000000"
    f"{_FRAME}0202440100{_FRAME}02024c01003b"
)


def test_a_picture_that_moves_moves_unless_the_session_stands_still(
    tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    """It runs in a running session, stands in a paused one, and stops when it is no longer seen."""
    path = tmp_path / "two.gif"
    path.write_bytes(GIF)
    assert load_picture(path).moving is not None
    view = PictureView(theme)
    qtbot.addWidget(view)
    view.show()
    view.put(path)
    qtbot.waitUntil(lambda: view.is_moving)
    view.put(path, dimmed=True)
    assert not view.is_moving
    view.put(path)
    assert view.is_moving
    view.hide()
    assert not view.is_moving
    view.close_down()


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken"])
def test_a_picture_that_is_none_is_told_in_a_sentence(
    tmp_path: Path, qtbot: QtBot, theme: Theme, content: bytes
) -> None:
    """The session goes on; where the picture would be stands why it is not."""
    path = tmp_path / "one.png"
    path.write_bytes(content)
    view = PictureView(theme)
    qtbot.addWidget(view)
    view.show()
    view.put(path)
    qtbot.waitUntil(lambda: "one.png" in view.trouble)
    view.put(None)
    assert view.trouble == ""
    view.close_down()


def test_a_picture_too_large_or_gone_is_told(tmp_path: Path) -> None:
    """Nobody waits for 32 MB of one step, or for a file that is no longer there."""
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UserError, match="too large"):
        load_picture(path)
    with pytest.raises(UserError, match="cannot be read"):
        load_picture(tmp_path / "gone.png")


def test_a_huge_photo_is_read_smaller(tmp_path: Path) -> None:
    """Six thousand pixels are more than any window shows."""
    assert load_picture(picture(tmp_path / "wide.png", 6_000, 10)).image.width() == 4_096


def test_a_steps_own_picture_stands_before_the_figure(tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    """Who put a picture there wants it seen; a step with neither has words alone."""
    own = replace(next(CALF.each_step()), picture=picture(tmp_path / "own.png"), sides=(RIGHT,))
    bare = replace(own, picture=None, exercise=replace(own.exercise, figure=None))
    timeline = compile_routine(routine_of(own, bare), 0)
    parent = FigureView(theme)
    qtbot.addWidget(parent)
    illustration = Illustration(theme, parent)
    parent.show()
    illustration.show_at(timeline.at(0), timeline, paused=False)
    assert illustration.picture.isVisible() and not illustration.figure.isVisible()
    illustration.show_at(timeline.at(25_000), timeline, paused=False)
    assert not illustration.picture.isVisible() and not illustration.figure.isVisible()
    assert [is_illustrated(segment) for segment in timeline.segments] == [True, False]
    illustration.close()
