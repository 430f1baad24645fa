"""What is said of faulty muscles and props."""

from __future__ import annotations

import pytest

from stretchtimer.figure.definition import Highlight, Prop
from stretchtimer.figure.reading.checks import KeyPath
from tests.figure.figures import made, table
from tests.figure.test_reading import only


@pytest.mark.parametrize(
    ("muscle", "path", "words"),
    [
        ({"name": "soleous"}, ("name",), 'found "soleous", did you mean "soleus"?'),
        ({"name": "xx"}, ("name",), 'expected "gastrocnemius"'),
        ({}, ("name",), "found nothing"),
        ({"name": "adductors"}, ("name",), '"adductors" cannot be seen from the side'),
        ({"name": "soleus", "side": "top"}, ("side",), 'found "top"'),
        ({"name": "soleus", "part": [0.8, 0.2]}, ("part",), "where it begins"),
        ({"name": "soleus", "part": 0.5}, ("part",), "expected two numbers"),
        ({"name": "soleus", "colour": "red"}, ("colour",), "unknown key"),
    ],
)
def test_a_faulty_muscle_is_told(muscle: dict[str, object], path: KeyPath, words: str) -> None:
    """Unknown ones with what was likely meant."""
    found, message = only(table(muscle=[muscle]))
    assert found == ("muscle", 0, *path)
    assert words in message


@pytest.mark.parametrize(
    ("prop", "path", "words"),
    [
        ({"kind": "chiar"}, ("kind",), 'found "chiar", did you mean "chair"?'),
        ({"x": 3}, ("kind",), "found nothing"),
        ({"kind": "doorway", "x": [-0.3, 0.3]}, ("kind",), '"doorway" cannot be seen from the side'),
        ({"kind": "wall"}, ("x",), "found nothing"),
        ({"kind": "wall", "x": 0.2, "y": 1}, ("y",), "unknown key"),
        ({"kind": "wall", "x": 40}, ("x",), "expected a number from -3 to 3"),
        ({"kind": "step", "x": 0.2, "height": 0.1}, ("x",), "expected two numbers"),
        ({"kind": "chair", "x": 0, "width": 0.3, "seat": -1}, ("seat",), "from 0 to 3"),
        (
            {"kind": "chair", "x": 0, "width": 0.3, "seat": 0.3, "back": [0, [0, 1]]},
            ("back", 0),
            "two numbers",
        ),
        ({"kind": "chair", "x": 0, "width": 0.3, "seat": 0.3, "back": 4}, ("back",), "expected 2 places"),
        ({"kind": "strap", "points": ["right_palm"]}, ("points",), "expected 2 to 3 points"),
        ({"kind": "strap", "points": ["right_palm", "nose"]}, ("points", 1), 'found "nose"'),
        ({"kind": "strap"}, ("points",), "expected a list of names"),
        ({"kind": "arrow", "from": [0, 0], "to": [1, 1], "both": 1}, ("both",), "expected true or false"),
    ],
)
def test_a_faulty_prop_is_told(prop: dict[str, object], path: KeyPath, words: str) -> None:
    """Unknown ones with what was likely meant."""
    found, message = only(table(prop=[prop]))
    assert found == ("prop", 0, *path)
    assert words in message


def test_too_many_props_are_told() -> None:
    """A picture has room for a dozen."""
    path, message = only(table(prop=[{"kind": "wall", "x": 0.2}] * 13))
    assert path == ("prop",)
    assert "at most 12" in message


def test_props_are_taken_over() -> None:
    """Numbers, places, points and flags."""
    figure = made(
        prop=[
            {"kind": "wall", "x": 0.25},
            {"kind": "mat", "x": [-0.2, 0.5]},
            {"kind": "chair", "x": 0, "width": 0.3, "seat": 0.3, "back": [[0, 0.3], [0, 0.6]]},
            {"kind": "strap", "points": ["right_palm", "right_ball"]},
            {"kind": "arrow", "from": [0, 0], "to": [1, 1], "both": True},
            {"kind": "arrow", "from": [0, 0], "to": [1, 1], "both": False},
        ]
    )
    wall, mat, chair, strap, both, one = figure.props
    assert wall == Prop("wall", {"x": 0.25})
    assert mat.places == {"x": ((-0.2, 0.5),)}
    assert chair.places == {"back": ((0, 0.3), (0, 0.6))}
    assert strap.points == ("r_palm", "r_ball")
    assert (both.numbers, one.numbers) == ({"both": 1.0}, {})
    assert figure.prop("mat") is mat
    assert figure.prop("bike") is None


def test_a_muscle_glows_on_the_worked_side() -> None:
    """Unless it says another; where both sides work, the near one, or both as seen from the front."""
    muscle = [{"name": "quadriceps"}]
    assert made(works="right", muscle=muscle).muscles == (Highlight("quadriceps", "r"),)
    assert made(works="left", muscle=muscle).muscles == (Highlight("quadriceps", "l"),)
    assert made(muscle=muscle).muscles == (Highlight("quadriceps", "r"),)
    assert [light.side for light in made("front", muscle=muscle).muscles] == ["r", "l"]
    told = made(works="right", muscle=[{"name": "quadriceps", "side": "left", "part": [0.1, 0.5]}])
    assert told.muscles == (Highlight("quadriceps", "l", 0.1, 0.5),)
