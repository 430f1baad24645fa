"""How a figure goes through its keyframes: smooth in every angle, and no planted hand or foot slides."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from stretchtimer.figure.definition import Anchor, Figure, Keyframe, Motion
from stretchtimer.figure.planting import planted
from stretchtimer.figure.skeleton import Points, place
from stretchtimer.figure.vectors import Point, between, moved, offset

Column = tuple[Sequence[float], Sequence[float]]
"""The values of one angle at every knot, and their slopes."""


class Course:
    """The way through all keyframes of a figure.

    Between keyframes each angle follows a monotone cubic (Fritsch and Carlson's PCHIP): it never overshoots a
    keyframe, so no joint bends further than its keyframes say, and it stands still for a moment at every turning
    point, which is the easing.
    """

    def __init__(self, figure: Figure) -> None:
        self._figure = figure
        self._knots, frames = _unrolled(figure)
        self._frames = frames
        self._columns: dict[str, Column] = {}
        for name in frames[0].angles:
            values = [frame.angles[name] for frame in frames]
            self._columns[name] = values, _slopes(self._knots, values)
        self._placed = [place(figure.view, frame.angles, frame.anchor) for frame in frames]
        self._anchored = self._one_anchor()
        self._fixed = self._never_lifted()

    def angles(self, progress: float) -> dict[str, float]:
        """Every angle at `progress`, 0 to 1."""
        index, share = self._segment(progress)
        return self._blend(index, share, self._columns)

    def points(self, progress: float, angles: dict[str, float]) -> Points:
        """Where the body is at `progress`, given its angles there. What is planted stays where it is planted."""
        index, share = self._segment(progress)
        points = place(self._figure.view, angles, self._anchor(index, share))
        here, there = self._placed[index], self._placed[index + 1]
        first, second = self._frames[index], self._frames[index + 1]
        if first.anchor.point != second.anchor.point:
            points = self._led_over(index, share, points)
        both = first.planted & second.planted
        if not both:
            return points
        fixed = self._fixed
        targets = {name: fixed.get(name) or between(here[name], there[name], share) for name in both}
        return planted(self._figure.view, points, angles, targets)

    def _segment(self, progress: float) -> tuple[int, float]:
        """The knot before `progress`, and how far the way to the next one has been gone."""
        knots = self._knots
        if self._figure.motion is Motion.CYCLE:
            progress %= 1.0
        index = min(max(bisect_right(knots, progress) - 1, 0), len(knots) - 2)
        share = (progress - knots[index]) / (knots[index + 1] - knots[index])
        return index, min(max(share, 0.0), 1.0)

    def _blend(self, index: int, share: float, columns: dict[str, Column]) -> dict[str, float]:
        """Each column's cubic, `share` of the way from knot `index` to the next."""
        step = self._knots[index + 1] - self._knots[index]
        square, cube = share * share, share * share * share
        here, there = 2 * cube - 3 * square + 1, 3 * square - 2 * cube
        leave, arrive = (cube - 2 * square + share) * step, (cube - square) * step
        after = index + 1
        return {
            name: values[index] * here
            + values[after] * there
            + slopes[index] * leave
            + slopes[after] * arrive
            for name, (values, slopes) in columns.items()
        }

    def _one_anchor(self) -> dict[str, Column]:
        """The anchor's place as columns, if all keyframes hang on the same point."""
        anchors = [frame.anchor for frame in self._frames]
        if len({anchor.point for anchor in anchors}) > 1:
            return {}
        columns: dict[str, Column] = {}
        for axis, name in enumerate("xy"):
            values = [anchor.at[axis] for anchor in anchors]
            columns[name] = values, _slopes(self._knots, values)
        return columns

    def _never_lifted(self) -> dict[str, Point]:
        """Where the points are that stay planted through the whole motion; on a moving belt there are none."""
        if self._figure.belt:
            return {}
        always = frozenset.intersection(*(frame.planted for frame in self._frames))
        return {name: self._placed[0][name] for name in always}

    def _anchor(self, index: int, share: float) -> Anchor:
        anchor = self._frames[index].anchor
        if self._anchored:
            at = self._blend(index, share, self._anchored)
            return Anchor(anchor.point, (at["x"], at["y"]))
        after = self._frames[index + 1].anchor
        if after.point == anchor.point:
            return Anchor(anchor.point, between(anchor.at, after.at, share))
        return anchor

    def _led_over(self, index: int, share: float, points: Points) -> Points:
        """`points`, moved so that the change to the next keyframe's anchor is no jump.

        Both anchors place the next keyframe almost alike; the rest is made up for on the way.
        """
        after = self._frames[index + 1]
        own = place(self._figure.view, after.angles, self._frames[index].anchor)
        rest = offset(own["hip"], self._placed[index + 1]["hip"])
        return {name: moved(point, rest, share) for name, point in points.items()}


def _unrolled(figure: Figure) -> tuple[list[float], list[Keyframe]]:
    """Knots from at most 0 to at least 1 with their keyframes; a cycle is continued past both ends."""
    frames = list(figure.keyframes)
    knots = [frame.at for frame in frames]
    if len(frames) == 1:
        return [0.0, 1.0], frames * 2
    if figure.motion is Motion.CYCLE:
        knots = [knots[-1] - 1, *knots, knots[0] + 1, knots[1] + 1]
        frames = [frames[-1], *frames, frames[0], frames[1]]
    return knots, frames


def _slopes(knots: Sequence[float], values: Sequence[float]) -> list[float]:
    """The slope at each knot: none at ends and turning points, else a harmonic mean of those on both sides."""
    steps = [b - a for a, b in pairwise(knots)]
    rises = [(b - a) / step for a, b, step in zip(values, values[1:], steps, strict=False)]
    inner = []
    for before, after, left, right in zip(rises, rises[1:], steps, steps[1:], strict=False):
        if before * after <= 0:
            inner.append(0.0)
            continue
        first, second = 2 * right + left, right + 2 * left
        inner.append((first + second) / (first / before + second / after))
    return [0.0, *inner, 0.0]
