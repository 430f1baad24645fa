"""What the program is made with, and under which licences; names and SPDX marks are the same in every language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credit:
    """A work of others: its name, its licence as its makers state it, and the package it comes in, if any."""

    name: str
    licence: str
    package: str = ""


FONT = Credit("Inter", "OFL-1.1")
LIBRARIES: tuple[Credit, ...] = (
    Credit("Python", "PSF-2.0"),
    Credit("Qt, PySide6", "LGPL-3.0-only", "PySide6-Essentials"),
    Credit("Qt SVG, Qt Multimedia", "LGPL-3.0-only", "PySide6-Addons"),
    Credit("defusedxml", "PSF-2.0", "defusedxml"),
    Credit("eSpeak NG", "GPL-3.0-or-later", "espeakng-loader"),
    Credit("fit-tool", "BSD-3-Clause", "fit-tool"),
    Credit("icalendar", "BSD-2-Clause", "icalendar"),
    Credit("Mutagen", "GPL-2.0-or-later", "mutagen"),
    Credit("platformdirs", "MIT", "platformdirs"),
    Credit("pykakasi", "GPL-3.0-or-later", "pykakasi"),
    Credit("Rich", "MIT", "rich"),
    Credit("simpleaudio", "MIT", "simpleaudio"),
    Credit("SoundFile, libsndfile", "BSD-3-Clause, LGPL-2.1-or-later", "soundfile"),
    Credit("TOML Kit", "MIT", "tomlkit"),
    Credit("wakepy", "MIT", "wakepy"),
)
