"""Makes a Python that has Qt behave as one that has none, in all its processes: put this folder on PYTHONPATH."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

HIDDEN = {"PySide6", "shiboken6"}


class FinderWithoutQt(PathFinder):
    """The usual finder, for which Qt is not installed."""

    @classmethod
    def find_spec(
        cls, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is found; nowhere, if it is Qt's."""
        return None if fullname.partition(".")[0] in HIDDEN else super().find_spec(fullname, path, target)


sys.meta_path[sys.meta_path.index(PathFinder)] = FinderWithoutQt
