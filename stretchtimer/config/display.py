"""Whether a window can be shown at all."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from pathlib import Path

_ALWAYS = ("win32", "cygwin", "darwin")  # there the system itself draws windows
_WAYS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")  # elsewhere one of these names who does
_ANSWERS_IN_S = 1.0


def somebody_answers(way: str, environ: Mapping[str, str]) -> bool:
    """Whether the display that `way` names takes a connection. Of one on another machine, yes is assumed.

    Qt itself ends the process where nobody answers, too early for a sentence of ours.
    """
    value = environ[way]
    if way == "WAYLAND_DISPLAY":
        return _connects(str(Path(environ.get("XDG_RUNTIME_DIR", "/"), value)))
    if way == "DISPLAY" and value.startswith((":", "unix:")):
        number = value.partition(":")[2].partition(".")[0]
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where every X server has its socket
        return _connects(path) or _connects(f"\0{path}")
    return True


def display(
    environ: Mapping[str, str],
    platform: str,
    answers: Callable[[str, Mapping[str, str]], bool] = somebody_answers,
) -> str | None:
    """What a window would be shown on, in short ("DISPLAY=:0"); None if there is nothing.

    `platform` is as in `sys.platform`; `answers` is asked of each display that is named.
    """
    if platform in _ALWAYS:
        return platform
    named = (name for name in _WAYS if environ.get(name))
    return next((f"{name}={environ[name]}" for name in named if answers(name, environ)), None)


def _connects(path: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
            client.settimeout(_ANSWERS_IN_S)
            client.connect(path)
    except OSError:
        return False
    return True
