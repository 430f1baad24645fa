"""Props and glowing muscles put into the table of a figure, and taken out of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stretchtimer.figure.angles import View
from stretchtimer.figure.muscles.names import MUSCLES
from stretchtimer.figure.posing.props import placed
from stretchtimer.figure.skeleton import Points

Table = Mapping[str, Any]


def muscles_of(view: View) -> tuple[str, ...]:
    """The muscles that can be seen from there."""
    return tuple(name for name, views in MUSCLES.items() if view in views)


def prop_kinds(table: Table) -> frozenset[str]:
    """The kinds of props in the table."""
    return frozenset(prop["kind"] for prop in table.get("prop", ()))


def glowing(table: Table) -> frozenset[str]:
    """The muscles that glow."""
    return frozenset(muscle["name"] for muscle in table.get("muscle", ()))


def with_prop(table: Table, kind: str, points: Points, *, there: bool) -> dict[str, Any]:
    """`table` with a prop of that kind where a body with these points wants it, or with none of them."""
    kept = [prop for prop in table.get("prop", ()) if prop["kind"] != kind]
    return with_list(table, "prop", [*kept, placed(kind, points)] if there else kept)


def with_muscle(table: Table, name: str, *, glows: bool) -> dict[str, Any]:
    """`table` with a muscle that glows on the side that is worked, or that does not glow."""
    kept = [muscle for muscle in table.get("muscle", ()) if muscle["name"] != name]
    return with_list(table, "muscle", [*kept, {"name": name}] if glows else kept)


def with_list(table: Table, name: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """`table` with that list in it; an empty one is not written at all."""
    rest = {key: value for key, value in table.items() if key != name}
    return {**rest, name: rows} if rows else rest
