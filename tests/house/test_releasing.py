from __future__ import annotations

import datetime
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from defusedxml import ElementTree

PACKAGING = Path(__file__).parents[2] / "packaging"
TODAY = datetime.date(2026, 12, 1)
CHANGES = "# Changes\n\n## [0.2.0] - not yet released\n\n### Added\n\n- A bell.\n\n## [0.1.0] - 2026-11-22\n\n- All.\n"


@pytest.fixture(scope="module")
def release() -> ModuleType:
    """The release command, which lies outside of the package."""
    spec = importlib.util.spec_from_file_location("release", PACKAGING / "release.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_release_dates_its_own_section_and_nothing_else(release: ModuleType) -> None:
    """The mark becomes the day; every other byte stays."""
    assert release.dated(CHANGES, "0.2.0", TODAY) == CHANGES.replace("not yet released", "2026-12-01")


@pytest.mark.parametrize(
    ("changes", "version", "reason"),
    [
        (CHANGES, "0.3.0", "no section"),
        (CHANGES, "0.1.0", "was released: 2026-11-22"),
        (CHANGES.replace("- A bell.", ""), "0.2.0", "nothing of what changed"),
    ],
)
def test_no_release_without_its_changes(release: ModuleType, changes: str, version: str, reason: str) -> None:
    """Missing, done already, or empty: each is told, and nothing is written."""
    with pytest.raises(release.NotReady, match=reason):
        release.dated(changes, version, TODAY)


def test_the_version_is_read_from_the_package(release: ModuleType) -> None:
    """It is said in one place; anything else there is refused."""
    assert release.version_of('"""Doc."""\n\n__version__ = "1.2.3"\n') == "1.2.3"
    with pytest.raises(release.NotReady):
        release.version_of('__version__ = "next"\n')


def test_the_desktop_finds_the_program_under_one_name() -> None:
    """Entry, metainfo and what the window says of itself belong together, or the desktop shows a second icon."""
    entry = (PACKAGING / "linux" / "stretchtimer.desktop").read_text(encoding="utf-8")
    metainfo = ElementTree.parse(PACKAGING / "linux" / "metainfo.xml.in")
    assert metainfo.findtext("launchable") == "stretchtimer.desktop"
    assert "StartupWMClass=stretchtimer\n" in entry
    assert "Icon=stretchtimer\n" in entry
    assert (PACKAGING.parent / "assets" / "icons" / "stretchtimer.svg").is_file()
