"""Bundled files are found in every way the app is put on a machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stretchtimer.config import resources
from stretchtimer.errors import UserError


def test_a_wheel_has_them_beside_the_modules(tmp_path: Path) -> None:
    """In a wheel the folder inside the package wins over a stranger's folder of that name around it."""
    package = tmp_path / "stretchtimer"
    (package / "assets").mkdir(parents=True)
    (tmp_path / "assets").mkdir()
    assert resources.find("assets", (package, tmp_path)) == package / "assets"


def test_a_checkout_has_them_around_the_package(tmp_path: Path) -> None:
    """In a checkout or an editable install they are at the top."""
    (tmp_path / "assets").mkdir()
    assert resources.find("assets", (tmp_path / "stretchtimer", tmp_path)) == tmp_path / "assets"


def test_a_frozen_bundle_is_looked_at_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyInstaller unpacks to a folder of its own and says where."""
    inside = tmp_path / "stretchtimer"
    (inside / "assets").mkdir(parents=True)
    (inside / "routines").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.assets() == inside / "assets"
    assert resources.routines() == inside / "routines"


def test_this_very_tree_has_its_places() -> None:
    """Unfrozen, the package and the folder around it are looked at, in that order."""
    package, around = resources.roots()
    assert (package / "config" / "resources.py").is_file()
    assert around == package.parent


def test_a_broken_installation_says_what_is_missing(tmp_path: Path) -> None:
    """Nothing found is a sentence with the folder's name and the way out."""
    with pytest.raises(UserError, match=r"“assets”.*Install it again"):
        resources.find("assets", (tmp_path,))
