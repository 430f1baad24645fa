"""Whether a window can be shown at all."""

from __future__ import annotations

from collections.abc import Mapping

_ALWAYS = ("win32", "cygwin", "darwin")  # there the system itself draws windows
_WAYS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")  # elsewhere one of these names who does


def display(environ: Mapping[str, str], platform: str) -> str | None:
    """What a window would be shown on, in short ("DISPLAY=:0"); None if there is nothing.

    `platform` is as in `sys.platform`. Whether anybody answers there is not asked.
    """
    if platform in _ALWAYS:
        return platform
    return next((f"{name}={environ[name]}" for name in _WAYS if environ.get(name)), None)
