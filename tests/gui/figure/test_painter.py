"""The painted figure, held against pictures that were looked at and approved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from stretchtimer.figure.mannequin import Frame, Mannequin
from stretchtimer.figure.palette import TOKENS
from stretchtimer.figure.shapes import Ink, Linear, Radial, Role, Shape
from stretchtimer.figure.tempo import resting
from stretchtimer.gui.figure.colours import SKINS, figure_colours
from stretchtimer.gui.figure.painter import colour, paint_frame, paint_shapes
from tests.figure.figures import built_in

APPROVED = Path(__file__).parent / "approved"
SIZE = 160
POSES = (
    *("calf_wall_straight", "quad_standing_pull", "bike_warmup", "hamstring_supine_strap", "butterfly"),
    *("chest_doorway", "shoulder_cross_body", "neck_side_bend", "thoracic_open_book", "torso_rotation"),
    *("elliptical_warmup", "easy_jog"),
)
SEEN = 24  # of 255; a difference the eye may notice
MOST_SEEN = 0.015  # the share of pixels that may differ so much: another Qt may round an edge otherwise

BOX = (
    (
        10.0,
        10.0,
        10.0,
        10.0,
        90.0,
        10.0,
        90.0,
        10.0,
        90.0,
        10.0,
        90.0,
        90.0,
        90.0,
        90.0,
        90.0,
        90.0,
        10.0,
        90.0,
        10.0,
        90.0,
    ),
)


def picture(name: str, *, dark: bool, side: str = "r") -> QImage:
    """One exercise at rest, as its thumbnail shows it."""
    figure = built_in()[name]
    mannequin = Mannequin(figure)
    stage = mannequin.stage(SIZE, SIZE)
    stage = stage.flipped() if figure.mirrored_for(side) else stage
    colours = figure_colours(dark=dark)
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colours["ground"])
    painter = QPainter(image)
    paint_frame(painter, mannequin.frame(resting(figure), stage), colours)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def pixels(image: QImage) -> bytes:
    """The colour bytes of a picture, row by row."""
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ so much that it may be seen."""
    a, b = pixels(one), pixels(other)
    assert len(a) == len(b)
    far = sum(
        any(abs(a[i + k] - b[i + k]) > SEEN for k in range(3))
        for i in range(0, len(a), 4)
        if a[i : i + 3] != b[i : i + 3]
    )
    return far / (len(a) / 4)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", POSES)
def test_a_pose_looks_as_approved(name: str, dark: bool, tmp_path: Path) -> None:
    """A dozen poses in both themes; where one differs, what was painted is kept beside the test's files."""
    painted = picture(name, dark=dark)
    file = f"{name}_{'dark' if dark else 'light'}.png"
    approved = QImage(str(APPROVED / file))
    assert not approved.isNull()
    painted.save(str(tmp_path / file))
    assert difference(painted, approved) < MOST_SEEN, f"see {tmp_path / file}"


def test_another_pose_would_not_pass_for_the_approved_one() -> None:
    """The measure tells two calf stretches apart."""
    other = picture("calf_wall_bent", dark=False)
    approved = QImage(str(APPROVED / "calf_wall_straight_light.png"))
    assert difference(other, approved) > MOST_SEEN


def test_the_left_side_is_the_mirrored_picture() -> None:
    """Pixel for pixel, but for the rounding of edges."""
    right, left = (picture("calf_wall_straight", dark=False, side=side) for side in ("r", "l"))
    assert difference(left.flipped(Qt.Orientation.Horizontal), right) < MOST_SEEN


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("skin", range(len(SKINS)))
def test_every_token_has_a_colour_in_every_skin_and_theme(dark: bool, skin: int) -> None:
    """None is missing, and the six skins are told apart from the clothes and from each other."""
    colours = figure_colours(dark=dark, skin=skin)
    assert set(colours) == set(TOKENS)
    assert all(value.isValid() for value in colours.values())
    assert len({figure_colours(dark=dark, skin=each)["skin"].name() for each in range(len(SKINS))}) == 6


def test_a_figure_stands_before_the_ground_it_is_given() -> None:
    """A card of another colour than the stage."""
    assert figure_colours(dark=False, ground=QColor("#0C5254"))["ground"] == QColor("#0C5254")


def test_an_ink_is_mixed_and_thinned() -> None:
    """Half way to another colour, at half its strength."""
    colours = {"skin": QColor(200, 100, 0), "leg": QColor(0, 100, 200), "halo": QColor(255, 0, 0, 100)}
    mixed = colour(Ink("skin", 0.5, "leg", 0.5), colours)
    assert (mixed.red(), mixed.green(), mixed.blue(), mixed.alpha()) == (100, 100, 100, 128)
    assert colour(Ink("halo", 0.5), colours).alpha() == 50
    assert colour(Ink("halo", 9.0), colours).alpha() == 255


def painted(*shapes: Shape) -> QImage:
    """Shapes on white, 100 px square."""
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_shapes(painter, shapes, {"skin": QColor("#FF0000"), "leg": QColor("#0000FF")})
    painter.end()
    return image


def test_shapes_are_filled_one_over_the_other() -> None:
    """The last one is on top, and what lies outside its clip is not painted."""
    half = (
        (
            10.0,
            10.0,
            10.0,
            10.0,
            50.0,
            10.0,
            50.0,
            10.0,
            50.0,
            10.0,
            50.0,
            90.0,
            50.0,
            90.0,
            50.0,
            90.0,
            10.0,
            90.0,
            10.0,
            90.0,
        ),
    )
    image = painted(Shape(Role.PROP, BOX, Ink("skin")), Shape(Role.PROP, BOX, Ink("leg"), clip=half))
    assert image.pixelColor(30, 50).name() == "#0000ff"
    assert image.pixelColor(70, 50).name() == "#ff0000"
    assert image.pixelColor(5, 50).name() == "#ffffff"


def test_gradients_run_from_their_first_colour_to_their_last() -> None:
    """Down, and from the middle outwards."""
    stops = ((0.0, Ink("skin")), (1.0, Ink("leg")))
    down = painted(Shape(Role.PROP, BOX, Linear((0, 10), (0, 90), stops)))
    assert down.pixelColor(50, 12).red() > 240
    assert down.pixelColor(50, 88).blue() > 240
    out = painted(Shape(Role.PROP, BOX, Radial((50, 50), (0, 1), 40, 20, stops)))
    assert out.pixelColor(50, 50).red() > 240
    assert out.pixelColor(50, 70).red() > out.pixelColor(70, 50).red()


def test_a_frame_is_painted_from_what_stands_still_to_what_moves() -> None:
    """Props behind the body."""
    frame = Frame((Shape(Role.PROP, BOX, Ink("skin")),), (Shape(Role.NEAR_LIMB, BOX, Ink("leg")),), ())
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_frame(painter, frame, {"skin": QColor("#FF0000"), "leg": QColor("#0000FF")})
    painter.end()
    assert image.pixelColor(50, 50).name() == "#0000ff"
