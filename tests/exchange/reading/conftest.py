"""Known exercises, and ways to have a text read as a file of it would be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stretchtimer.config import resources
from stretchtimer.config.paths import Folders, folders
from stretchtimer.exchange.reading.plan import Plan, plan_import
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Routine
from stretchtimer.routine.shelf.shelf import Shelf

Importing = Callable[..., Plan]

CALF_PULL = 'name = "Calf pull"\nkind = "static"\nsided = true\ngroup = "calf"\nhold = "20 s"\n'


@pytest.fixture
def own(own_home: Path) -> Folders:
    """The person's folders, with the exercise "calf_pull", which has two sides."""
    found = folders({"STRETCHTIMER_HOME": str(own_home)})
    found.exercises.mkdir(parents=True)
    (found.exercises / "calf_pull.toml").write_text(CALF_PULL)
    return found


@pytest.fixture
def plan(own: Folders, tmp_path: Path) -> Importing:
    """What files of these names and contents bring; with `save`, it is saved too."""

    def importing(files: dict[str, str | bytes], *, save: bool = False) -> Plan:
        paths = []
        for name, content in files.items():
            path = tmp_path / name
            path.write_bytes(content.encode() if isinstance(content, str) else content)
            paths.append(path)
        shelf = Shelf(own, resources.routines())
        made = plan_import(paths, load_library((shelf.built_in, own.routines)), shelf)
        if save:
            made.carry_out(shelf)
        return made

    return importing


def routine_in(plan: Plan) -> Routine:
    """The one routine that comes."""
    (found,) = (one.thing for one in plan.coming if isinstance(one.thing, Routine))
    return found


def said(plan: Plan) -> list[str]:
    """Everything that is told, each with its file's name and line."""
    return [f"{one.path.name}:{one.line}: {one.message}" for one in (*plan.problems, *plan.remarks)]
