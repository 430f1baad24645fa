"""Where a window can open."""

from __future__ import annotations

import pytest

from stretchtimer.config.display import display


@pytest.mark.parametrize(
    ("environ", "platform", "found"),
    [
        ({}, "linux", None),
        ({"DISPLAY": ""}, "linux", None),
        ({"DISPLAY": ":0"}, "linux", "DISPLAY=:0"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "WAYLAND_DISPLAY=wayland-0"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", "QT_QPA_PLATFORM=offscreen"),
        ({}, "freebsd14", None),
        ({}, "win32", "win32"),
        ({}, "darwin", "darwin"),
    ],
)
def test_only_x11_and_wayland_systems_can_be_without_a_display(
    environ: dict[str, str], platform: str, found: str | None
) -> None:
    """Empty variables count as none."""
    assert display(environ, platform) == found
