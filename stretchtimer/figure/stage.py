"""Where a figure stands in a picture: how large, where its origin is, and whether it is shown the other way round."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stretchtimer.figure.vectors import Point


@dataclass(frozen=True, slots=True)
class Stage:
    """The way from the world to pixels.

    `scale` is pixels per stature, (`x`, `y`) the pixel of the world's origin, `width` and `height` the size of the
    picture in pixels.
    """

    width: float
    height: float
    scale: float
    x: float
    y: float
    mirrored: bool = False

    def flipped(self) -> Stage:
        """The same picture seen in a mirror: the other side of the body is worked."""
        return replace(self, x=self.width - self.x, mirrored=not self.mirrored)

    @property
    def across(self) -> float:
        """Pixels to the right for one stature along +x; negative in the mirror."""
        return -self.scale if self.mirrored else self.scale

    def pixel(self, point: Point) -> Point:
        """The pixel of a point of the world."""
        return self.x + point[0] * self.across, self.y - point[1] * self.scale

    def world(self, pixel: Point) -> Point:
        """The point of the world that is seen at `pixel`."""
        return (pixel[0] - self.x) / self.across, (self.y - pixel[1]) / self.scale
