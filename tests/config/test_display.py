"""Where a window can open."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from stretchtimer.config.display import display, somebody_answers


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
    assert display(environ, platform, answers=lambda _way, _environ: True) == found


def test_a_display_that_nobody_answers_is_none() -> None:
    """A variable left over from a session that is gone opens no window; the next way is tried."""
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "gone"}
    assert display(environ, "linux", answers=lambda way, _environ: way == "DISPLAY") == "DISPLAY=:0"
    assert display(environ, "linux", answers=lambda _way, _environ: False) is None


def test_a_wayland_display_answers_at_its_socket(tmp_path: Path) -> None:
    """Named in the runtime folder; a socket that nobody listens at is a display that is gone."""
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not somebody_answers("WAYLAND_DISPLAY", environ)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert somebody_answers("WAYLAND_DISPLAY", environ)
    assert not somebody_answers("WAYLAND_DISPLAY", environ)


def test_an_x_display_of_this_machine_is_asked_and_one_elsewhere_is_believed() -> None:
    """Nobody serves display 64321; a forwarded one is reached by Qt's own means."""
    assert not somebody_answers("DISPLAY", {"DISPLAY": ":64321.0"})
    assert somebody_answers("DISPLAY", {"DISPLAY": "localhost:10.0"})
    assert somebody_answers("QT_QPA_PLATFORM", {"QT_QPA_PLATFORM": "offscreen"})
