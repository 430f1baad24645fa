"""Which outputs there are, the preferred first, and what each is missing."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

from stretchtimer.audio.output.null import NoOutput
from stretchtimer.audio.output.output import Output
from stretchtimer.audio.output.process import ProcessOutput
from stretchtimer.config.translations import _

PATCHED = "simpleaudio-patched"
CRASHES_FROM = (3, 12)  # simpleaudio 1.0.4 takes Python down after a sound: the project's issue 72


def outputs(preferred: str = "auto", device: str = "") -> tuple[Output, ...]:
    """Every output, the preferred first; the last can always be had. Nothing is opened or even loaded yet.

    `preferred` is a value of the setting: "auto", "simpleaudio", "qt", or "none" for silence. `device` is what Qt calls
    a loudspeaker: only Qt can play there, so unless simpleaudio is asked for, it comes first. Where it is not there,
    the system's stands in.
    """
    if preferred == "none":
        return (NoOutput(),)
    simpleaudio = ProcessOutput("simpleaudio", "simpleaudio", simpleaudio_fault)
    qt = ProcessOutput("qt", "Qt", qt_fault)
    usual = (qt, simpleaudio, NoOutput()) if preferred == "qt" else (simpleaudio, qt, NoOutput())
    if not device or preferred == "simpleaudio":
        return usual
    return (ProcessOutput("qt", _("Qt on “{device}”").format(device=device), qt_fault, device), *usual)


def is_installed(distribution: str) -> bool:
    """Whether a package of that name is installed.

    It is looked for where packages lie: importlib.metadata would take 3 MiB of memory for this one question.
    """
    left_by_it = f"{distribution.replace('-', '_')}-*-info"  # a folder .dist-info, or .egg-info as on Debian
    return any(any(Path(folder).glob(left_by_it)) for folder in sys.path)


def simpleaudio_fault(
    python: tuple[int, int] = sys.version_info[:2], installed: Callable[[str], bool] = is_installed
) -> str | None:
    """Why simpleaudio cannot be used on that Python with those packages; None if it may be tried."""
    if not installed(PATCHED):
        if not installed("simpleaudio"):
            return _("The package simpleaudio is not installed.")
        if python >= CRASHES_FROM:
            words = _("simpleaudio crashes on Python 3.12 and newer; the package {package} does not.")
            return words.format(package=PATCHED)
    return None


def qt_fault() -> str | None:
    """Why Qt Multimedia cannot be used; None if it may be tried."""
    if importlib.util.find_spec("PySide6") and importlib.util.find_spec("PySide6.QtMultimedia"):
        return None
    return _("The package PySide6-Addons, with Qt Multimedia, is not installed.")
