"""Reading the whole `[figure]` table."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.figure.angles import View
from stretchtimer.figure.definition import Figure, Hand, Layer, Motion
from stretchtimer.figure.reading.checks import Checks, KeyPath, Problem, Table, Words
from stretchtimer.figure.reading.keyframes import (
    MAX_KEYFRAMES,
    REACH,
    SIDE_NAMES,
    read_anchor,
    read_keyframes,
    read_planted,
)
from stretchtimer.figure.reading.parts import read_muscles, read_props

KEYS = (
    *("view", "motion", "works", "period", "anchor", "planted", "phases", "still", "crop", "belt", "floor"),
    *("shows", "layers", "hands", "keyframe", "muscle", "prop"),
)
LIMBS = {f"{side}_{limb}": f"{short}_{limb}" for side, short in SIDE_NAMES.items() for limb in ("arm", "leg")}
LAYERS = {layer.name.lower(): layer for layer in Layer}
WORKS = {"right": "r", "left": "l", "both": ""}
SHORTEST_PERIOD_S = 0.2
LONGEST_PERIOD_S = 60.0
LONGEST_TEXT = 600
MAX_PHASES = 4  # ease in, push, let go, stretch


def read_figure(table: object, problem: Problem, words: Words = str) -> Figure | None:
    """The figure that `table`, the `[figure]` of an exercise, tells.

    `problem` is called with the place inside `table` and a sentence for everything that is wrong; the figure is then
    None. `words` gives those sentences in the person's language.
    """
    faults: list[KeyPath] = []

    def noted(path: KeyPath, message: str) -> None:
        faults.append(path)
        problem(path, message)

    checks = Checks(noted, words)
    told = checks.table(table, ())
    figure = None if told is None else _read(checks, told)
    return None if faults else figure


def _read(checks: Checks, table: Table) -> Figure | None:
    checks.known(table, KEYS, ())
    view = checks.choice(table.get("view"), ("view",), View)
    motion = checks.choice(table.get("motion"), ("motion",), Motion)
    works = checks.name(table.get("works", "both"), ("works",), WORKS)
    if view is None or motion is None or works is None:
        return None
    anchor = read_anchor(checks, table.get("anchor"), ("anchor",), view)
    if anchor is None:
        return None
    rows = checks.tables(table, "keyframe", MAX_KEYFRAMES)
    if table.get("keyframe", []) == []:
        checks.problem(("keyframe",), checks._("a figure needs at least one keyframe"))
    planted = read_planted(checks, table.get("planted", ()), ("planted",), view)
    keyframes = read_keyframes(checks, rows, view, anchor, planted)
    if motion is Motion.CYCLE and keyframes and keyframes[-1].at - keyframes[0].at == 1:
        words = checks._(
            "in a cycle 1 is where 0 is: the last keyframe flows into the first, and comes before 1"
        )
        checks.problem(("keyframe", len(rows) - 1, "at"), words)
    figure = Figure(
        view=view,
        motion=motion,
        works=WORKS[works],
        period_ms=_period(checks, table, motion),
        keyframes=keyframes,
        muscles=read_muscles(checks, table, view, WORKS[works]),
        props=read_props(checks, table, view),
        layers=_layers(checks, table),
        hands=_hands(checks, table),
    )
    return _with_details(checks, table, figure)


def _period(checks: Checks, table: Table, motion: Motion) -> int:
    """How long a swing or cycle takes, in milliseconds."""
    if motion is not Motion.HOLD:
        seconds = checks.number(table.get("period"), ("period",), SHORTEST_PERIOD_S, LONGEST_PERIOD_S)
        return round((seconds or 0) * 1_000)
    if "period" in table:
        checks.problem(("period",), checks._("a hold has no period; only a swing or a cycle has one"))
    return 0


def _with_details(checks: Checks, table: Table, figure: Figure) -> Figure:
    """`figure` with what may be left out, where it is told."""
    if "phases" in table:
        phases = checks.numbers(table["phases"], ("phases",), MAX_PHASES, 0, 1)
        figure = replace(figure, phases=phases)
    if "still" in table:
        figure = replace(figure, still=checks.number(table["still"], ("still",), 0, 1))
    if "crop" in table:
        crop = checks.pair(table["crop"], ("crop",), -REACH, REACH)
        if crop and crop[0] >= crop[1]:
            checks.problem(("crop",), checks._("expected the lower edge first, then the higher one"))
        figure = replace(figure, crop=crop)
    if "belt" in table:
        figure = replace(figure, belt=checks.number(table["belt"], ("belt",), 0, REACH) or 0)
    if "floor" in table:
        figure = replace(figure, floor=checks.flag(table["floor"], ("floor",)) is not False)
    if "shows" in table:
        figure = replace(figure, shows=checks.text(table["shows"], ("shows",), LONGEST_TEXT) or "")
    return figure


def _layers(checks: Checks, table: Table) -> dict[str, Layer]:
    given = checks.table(table.get("layers", {}), ("layers",)) or {}
    checks.known(given, LIMBS, ("layers",))
    told = (
        (limb, checks.name(given[name], ("layers", name), LAYERS))
        for name, limb in LIMBS.items()
        if name in given
    )
    return {limb: LAYERS[layer] for limb, layer in told if layer}


def _hands(checks: Checks, table: Table) -> dict[str, Hand]:
    given = checks.table(table.get("hands", {}), ("hands",)) or {}
    checks.known(given, SIDE_NAMES, ("hands",))
    told = (
        (side, checks.choice(given[name], ("hands", name), Hand))
        for name, side in SIDE_NAMES.items()
        if name in given
    )
    return {side: hand for side, hand in told if hand}
