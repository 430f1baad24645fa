"""From lists of points to the outlines a painter fills: smooth closed curves, tubes, discs and rounded bars.

A closed list of points becomes cubic Béziers whose tangents are those of the parabola through each three neighbours
(Bessel's tangents), so a few points give a calm outline however unevenly they lie. All outlines turn the same
way, so that outlines of one path unite and never punch holes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from operator import mul, sub

from stretchtimer.figure.shapes import Outline, Path
from stretchtimer.figure.stage import Stage
from stretchtimer.figure.vectors import Point, moved, offset, unit

ARC = 0.5522847498  # handle length of a quarter circle, in radii
NEAR = 1e-6  # stands for the distance of two points that coincide, in pixels


def smooth(points: Sequence[Point], stage: Stage) -> Outline:
    """The closed curve through `points`, which are in the world; the outline is in pixels."""
    ox, oy, sx, k = stage.x, stage.y, stage.across, stage.scale
    xs = [ox + x * sx for x, _ in points]
    ys = [oy - y * k for _, y in points]
    if _turns_left(xs, ys):
        xs.reverse()
        ys.reverse()
    xs.append(xs[0])
    ys.append(ys[0])
    dxs, dys = list(map(sub, xs[1:], xs)), list(map(sub, ys[1:], ys))
    sizes = list(map(hypot, dxs, dys))
    return _bessel(xs, ys, dxs, dys, [size or NEAR for size in sizes])


def _bessel(
    xs: list[float], ys: list[float], dxs: list[float], dys: list[float], sizes: list[float]
) -> Outline:
    """The cubics of a closed curve through points that end where they begin, given the steps between them."""
    bx, by, before = dxs[-1], dys[-1], sizes[-1]
    ax, ay, after = dxs[0], dys[0], sizes[0]
    p, q, whole = after / before, before / after, 3 * (before + after)
    tx, ty = (bx * p + ax * q) / whole, (by * p + ay * q) / whole
    firstx, firsty = tx, ty
    x, y = xs[0], ys[0]
    out = [x, y]
    put = out.extend
    for nx, ny, cx, cy, size in zip(xs[1:-1], ys[1:-1], dxs[1:], dys[1:], sizes[1:], strict=True):
        hx, hy = x + tx * after, y + ty * after
        p, q, whole = size / after, after / size, 3 * (after + size)
        tx, ty = (ax * p + cx * q) / whole, (ay * p + cy * q) / whole
        put((hx, hy, nx - tx * after, ny - ty * after, nx, ny))
        x, y, ax, ay, after = nx, ny, cx, cy, size
    put((x + tx * after, y + ty * after, xs[0] - firstx * after, ys[0] - firsty * after, xs[0], ys[0]))
    return tuple(out)


def _turns_left(xs: list[float], ys: list[float]) -> bool:
    """Whether a closed figure runs anticlockwise on the screen."""
    return bool(sum(map(mul, xs, ys[1:] + ys[:1])) < sum(map(mul, xs[1:] + xs[:1], ys)))


def polygon(points: Sequence[Point], stage: Stage) -> Outline:
    """The closed figure with straight sides through `points` of the world."""
    pixels = [stage.pixel(point) for point in points]
    if _turns_left([x for x, _ in pixels], [y for _, y in pixels]):
        pixels.reverse()
    out = list(pixels[0])
    for a, b in zip(pixels, pixels[1:] + pixels[:1], strict=True):
        out += (*a, *b, *b)
    return tuple(out)


def ellipse(centre: Point, rx: float, ry: float, stage: Stage) -> Outline:
    """An upright ellipse; radii in the world."""
    x, y = stage.pixel(centre)
    a, b = rx * stage.scale, ry * stage.scale
    c, d = a * ARC, b * ARC
    return (
        *(x + a, y),
        *(x + a, y + d, x + c, y + b, x, y + b),
        *(x - c, y + b, x - a, y + d, x - a, y),
        *(x - a, y - d, x - c, y - b, x, y - b),
        *(x + c, y - b, x + a, y - d, x + a, y),
    )


def disc(centre: Point, radius: float, stage: Stage) -> Outline:
    """A circle; radius in the world."""
    return ellipse(centre, radius, radius, stage)


def bar(x: float, y: float, width: float, height: float, radius: float, stage: Stage) -> Outline:
    """An upright rectangle with round corners; (x, y) is its lower left corner, all in the world."""
    r = min(radius, width / 2, height / 2)
    x0, y0 = stage.pixel((x, y))
    x1, y1 = stage.pixel((x + width, y + height))
    left, right, top, bottom = min(x0, x1), max(x0, x1), y1, y0
    q = r * stage.scale
    c = q * (1 - ARC)
    return (
        *(left + q, top),
        *(left + q, top, right - q, top, right - q, top),
        *(right - c, top, right, top + c, right, top + q),
        *(right, top + q, right, bottom - q, right, bottom - q),
        *(right, bottom - c, right - c, bottom, right - q, bottom),
        *(right - q, bottom, left + q, bottom, left + q, bottom),
        *(left + c, bottom, left, bottom - c, left, bottom - q),
        *(left, bottom - q, left, top + q, left, top + q),
        *(left, top + c, left + c, top, left + q, top),
    )


def rod(start: Point, end: Point, width: float, stage: Stage) -> Outline:
    """A straight bar with round ends, `width` thick."""
    (x0, y0), (x1, y1) = stage.pixel(start), stage.pixel(end)
    ux, uy = unit((x1 - x0, y1 - y0))
    r = width / 2 * stage.scale
    nx, ny = -uy * r, ux * r
    ux, uy = ux * r, uy * r
    a, b = nx * ARC, ny * ARC
    c, d = ux * ARC, uy * ARC
    return (
        *(x0 - nx, y0 - ny),
        *(x0 - nx, y0 - ny, x1 - nx, y1 - ny, x1 - nx, y1 - ny),
        *(x1 - nx + c, y1 - ny + d, x1 + ux - a, y1 + uy - b, x1 + ux, y1 + uy),
        *(x1 + ux + a, y1 + uy + b, x1 + nx + c, y1 + ny + d, x1 + nx, y1 + ny),
        *(x1 + nx, y1 + ny, x0 + nx, y0 + ny, x0 + nx, y0 + ny),
        *(x0 + nx - c, y0 + ny - d, x0 - ux + a, y0 - uy + b, x0 - ux, y0 - uy),
        *(x0 - ux - a, y0 - uy - b, x0 - nx - c, y0 - ny - d, x0 - nx, y0 - ny),
    )


def tube(points: Sequence[Point], width: float, stage: Stage) -> Path:
    """A bent bar of even thickness, round at its ends and bends."""
    return tuple(rod(a, b, width, stage) for a, b in pairwise(points))


def ribbon(points: Sequence[Point], width: float, stage: Stage, tip: float = 1.0) -> Outline:
    """A soft band along `points`, `width` thick, at its ends `tip` times as much, and round there."""
    pixels = [stage.pixel(point) for point in points]
    half, last = width / 2 * stage.scale, len(pixels) - 1
    left, right = [], []
    for i, (x, y) in enumerate(pixels):
        ux, uy = unit(offset(pixels[max(i - 1, 0)], pixels[min(i + 1, last)]))
        off = half * tip if i in (0, last) else half
        left.append((x + uy * off, y - ux * off))
        right.append((x - uy * off, y + ux * off))
    right.reverse()
    out = [*left[0]]
    out += _through(left)
    out += _cap(left[-1], right[0])
    out += _through(right)
    out += _cap(right[-1], left[0])
    return tuple(out)


def blade(points: Sequence[Point], width: float, stage: Stage) -> Outline:
    """A fine line along `points`, `width` thick in its middle and pointed at both ends."""
    pixels = [stage.pixel(point) for point in points]
    half, last = width / 2 * stage.scale, len(pixels) - 1
    left, right = [pixels[0]], [pixels[-1]]
    for i in range(1, last):
        (x, y), (ux, uy) = pixels[i], unit(offset(pixels[i - 1], pixels[i + 1]))
        left.append((x + uy * half, y - ux * half))
        right.insert(1, (x - uy * half, y + ux * half))
    left.append(pixels[-1])
    right.append(pixels[0])
    return (*left[0], *_through(left), *_through(right))


def _through(points: list[Point]) -> list[float]:
    """The cubics of an open curve through `points`, in pixels, without its start."""
    steps = [(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(points)]
    sizes = [hypot(x, y) or NEAR for x, y in steps]
    (x, y), (ax, ay), after = points[0], steps[0], sizes[0]
    tx, ty = ax / after / 3, ay / after / 3
    out: list[float] = []
    for (nx, ny), (cx, cy), size in zip(points[1:], steps[1:], sizes[1:], strict=False):
        hx, hy = x + tx * after, y + ty * after
        p, q, whole = size / after, after / size, 3 * (after + size)
        tx, ty = (ax * p + cx * q) / whole, (ay * p + cy * q) / whole
        out += (hx, hy, nx - tx * after, ny - ty * after, nx, ny)
        x, y, ax, ay, after = nx, ny, cx, cy, size
    ex, ey = points[-1]
    out += (x + tx * after, y + ty * after, ex - ax / 3, ey - ay / 3, ex, ey)
    return out


def _cap(a: Point, b: Point) -> tuple[float, ...]:
    """Half a circle from a to b, to the left of the way."""
    mx, my = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    rx, ry = a[0] - mx, a[1] - my
    ox, oy = -ry, rx
    k = ARC
    return (
        *(a[0] + ox * k, a[1] + oy * k, mx + ox + rx * k, my + oy + ry * k, mx + ox, my + oy),
        *(mx + ox - rx * k, my + oy - ry * k, b[0] + ox * k, b[1] + oy * k, b[0], b[1]),
    )


def field(corners: Sequence[Point], radius: float, stage: Stage) -> Outline:
    """A figure with straight sides and rounded corners; `radius` is how far from a corner the bend begins."""
    pixels = [stage.pixel(point) for point in corners]
    if _turns_left([x for x, _ in pixels], [y for _, y in pixels]):
        pixels.reverse()
    out: list[float] = []
    for before, (x, y), after in zip(pixels[-1:] + pixels, pixels, pixels[1:] + pixels[:1], strict=False):
        ax, ay = moved((x, y), unit(offset((x, y), before)), radius * stage.scale)
        bx, by = moved((x, y), unit(offset((x, y), after)), radius * stage.scale)
        out += (ax, ay, ax, ay, ax, ay, (ax + x) / 2, (ay + y) / 2, (bx + x) / 2, (by + y) / 2, bx, by)
    start = out[:2]
    return (*start, *out[6:], *start, *start, *start)


def shifted(path: Path, dx: float, dy: float) -> Path:
    """`path`, moved by (dx, dy) pixels."""
    return tuple(_shifted_outline(outline, dx, dy) for outline in path)


def _shifted_outline(outline: Outline, dx: float, dy: float) -> Outline:
    out = list(outline)
    out[::2] = [x + dx for x in outline[::2]]
    out[1::2] = [y + dy for y in outline[1::2]]
    return tuple(out)


def bounds(path: Path) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all points and handles of `path`, in pixels."""
    xs = [x for outline in path for x in (min(outline[::2]), max(outline[::2]))]
    ys = [y for outline in path for y in (min(outline[1::2]), max(outline[1::2]))]
    return min(xs), min(ys), max(xs), max(ys)


def overlap(a: Path, b: Path) -> bool:
    """Whether the boxes round both paths meet."""
    al, at, ar, ab = bounds(a)
    bl, bt, br, bb = bounds(b)
    return al <= br and bl <= ar and at <= bb and bt <= ab
