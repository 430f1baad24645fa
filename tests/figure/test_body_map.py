"""The body that is shaded: every muscle lies on it, left on the left."""

from __future__ import annotations

import pytest

from stretchtimer.figure.body_map import BodyMap, Face, body_map
from stretchtimer.figure.curves import bounds

FACES = [Face.FRONT, Face.BACK]
HEIGHT = 200.0


def made(face: Face) -> BodyMap:
    """200 px high, its middle at 100."""
    return body_map(face, 100.0, 10.0, HEIGHT)


def whole(body: BodyMap) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all that is drawn."""
    boxes = [bounds(path) for path in (*body.outlines, *body.hair)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


@pytest.mark.parametrize("face", FACES)
def test_it_is_as_high_as_asked(face: Face) -> None:
    """From the hair to the soles, its middle where it was wanted."""
    left, top, right, bottom = whole(made(face))
    assert top >= 10 and bottom <= 10 + HEIGHT
    assert bottom - top > 0.94 * HEIGHT
    assert (left + right) / 2 == pytest.approx(100, abs=1)


@pytest.mark.parametrize("face", FACES)
def test_every_muscle_lies_on_the_body_left_on_the_left(face: Face) -> None:
    """Each group has a left and a right, of the same size."""
    body = made(face)
    left, top, right, bottom = whole(body)
    groups = {region.group for region in body.regions}
    for group in groups:
        sides = {region.side: bounds(region.path) for region in body.regions if region.group == group}
        assert set(sides) == {"l", "r"}
        assert sides["l"][0] < sides["r"][0] and sides["l"][2] < sides["r"][2]
        assert sides["l"][2] - sides["l"][0] == pytest.approx(sides["r"][2] - sides["r"][0], abs=0.5)
        for box in sides.values():
            assert left - 1 <= box[0] and box[2] <= right + 1
            assert top - 1 <= box[1] and box[3] <= bottom + 1


def test_between_them_the_faces_show_what_exercises_name() -> None:
    """All groups of muscles but those that are a whole region of the body."""
    shown = {region.group for face in FACES for region in made(face).regions}
    assert shown >= {
        *("calf", "quads", "hamstrings", "glutes", "hip flexors", "adductors", "outer hip", "shins"),
        *("feet", "ankles", "back", "chest", "shoulders", "arms", "forearms", "neck"),
    }
