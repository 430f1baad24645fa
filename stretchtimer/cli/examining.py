"""What doctor looks at, one function a matter, each giving what it found in a line or a few."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from stretchtimer import __version__
from stretchtimer.audio.bank import bank_of
from stretchtimer.audio.output.output import Output
from stretchtimer.audio.own_sounds import KEYS, OwnSounds
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.sounds import bundled
from stretchtimer.config.display import display
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError

QT = "PySide6-Essentials"
QT_TAKES_S = 60.0  # to be loaded for the first time from a slow disk


class State(Enum):
    """How it is with a matter."""

    GOOD = "good"
    MISSING = "missing"  # something cannot be done, the rest works
    BROKEN = "broken"  # the app cannot do its work


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, and what was found."""

    matter: str
    state: State
    words: str


def about_this_machine(environ: Mapping[str, str]) -> Iterator[Finding]:
    """The app, Python, the system, Qt and the display."""
    yield Finding("Stretch Timer", State.GOOD, __version__)
    yield Finding("Python", State.GOOD, f"{platform.python_version()}, {sys.executable}")
    yield Finding(_("System"), State.GOOD, platform.platform())
    fault = _qt_fault()
    words = fault or importlib.metadata.version(QT)
    yield Finding("Qt", State.MISSING if fault else State.GOOD, words)
    shown_on = display(environ, sys.platform)
    none = _("There is none, so no window can open; “stretchtimer run” works without.")
    yield Finding(_("Display"), State.GOOD if shown_on else State.MISSING, shown_on or none)


def _qt_fault() -> str | None:
    """Why Qt cannot be loaded. Tried in a process of its own: the command line itself stays free of it."""
    try:
        importlib.metadata.version(QT)
    except importlib.metadata.PackageNotFoundError:
        return _("{package} is not installed.").format(package=QT)
    if getattr(sys, "frozen", False):  # there is no Python to be asked, and Qt is in the bundle
        return None
    command = [sys.executable, "-c", "import PySide6.QtWidgets"]
    tried = subprocess.run(command, capture_output=True, text=True, timeout=QT_TAKES_S, check=False)
    said = tried.stderr.strip().rpartition("\n")[2]
    return _("It cannot be loaded: {said}").format(said=said) if tried.returncode else None


def about_sound(desk: Desk) -> Iterator[Finding]:
    """Every output, opened for a moment and closed again, and every voice; the last of each is silence."""
    settings, _problems = load_settings(desk.folders.settings)
    *outputs, _silent = desk.outputs("auto", settings.device)
    yield from _makers(_("Sound"), [(output.name, _output_fault(output)) for output in outputs])
    *voices, _mute = desk.voices(settings.speaker)
    yield from _makers(_("Voice"), [(voice.name, voice.why_not()) for voice in voices])
    yield from _about_tones(settings, desk)


def _about_tones(settings: Settings, desk: Desk) -> Iterator[Finding]:
    """The theme and the person's own sounds; a theme that comes with the app and cannot be read has to be mended."""
    matter = _("Tones")
    try:
        _bank, faults = bank_of(settings, bundled(), OwnSounds(desk.folders.own_sounds))
    except UserError as error:
        yield Finding(matter, State.BROKEN, str(error))
        return
    own = sum(bool(settings.value(key)) for key in KEYS)
    words = ngettext("theme {theme}, {n} sound of your own", "theme {theme}, {n} sounds of your own", own)
    yield Finding(matter, State.GOOD, words.format(theme=settings.sound_theme, n=own))
    for fault in faults:
        yield Finding(matter, State.MISSING, fault)


def _output_fault(output: Output) -> str | None:
    if fault := output.why_not():
        return fault
    try:
        output.open()
    except UserError as error:
        return str(error)
    finally:
        output.close()
    return None


def _makers(matter: str, tried: list[tuple[str, str | None]]) -> Iterator[Finding]:
    """One of them is enough."""
    works = any(fault is None for _name, fault in tried)
    for name, fault in tried:
        told = fault or _("works")
        words = told if told.startswith(name) else f"{name}: {told}"
        yield Finding(matter, State.GOOD if works else State.MISSING, words)


def about_files(desk: Desk) -> Iterator[Finding]:
    """The person's folders, settings, routines and journal."""
    where = desk.folders
    for matter, folder in ((_("Settings folder"), where.config), (_("Data folder"), where.data)):
        fault = _folder_fault(folder)
        told = fault or _("can be written")
        yield Finding(matter, State.BROKEN if fault else State.GOOD, f"{folder}: {told}")
    _settings, problems = load_settings(where.settings)
    for problem in problems:
        yield Finding(_("Settings"), State.MISSING, str(problem))
    yield from _about_routines(desk)
    yield _about_journal(desk)


def _folder_fault(folder: Path) -> str | None:
    """Why nothing could be written there; of one that is not there yet, its nearest folder counts."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not there.is_dir():
        return _("{path} is not a folder").format(path=there)
    return None if os.access(there, os.W_OK | os.X_OK) else _("{path} cannot be written").format(path=there)


def _about_routines(desk: Desk) -> Iterator[Finding]:
    library = desk.library()
    count = len(library.routines)
    words = ngettext("{n} routine can be used", "{n} routines can be used", count).format(n=count)
    yield Finding(_("Routines"), State.GOOD if count else State.BROKEN, words)
    for problem in library.problems:
        own = not problem.path.is_relative_to(desk.built_in)
        yield Finding(_("Routines"), State.MISSING if own else State.BROKEN, str(problem))


def _about_journal(desk: Desk) -> Finding:
    matter, path = _("Journal"), desk.folders.journal
    if not path.exists():
        return Finding(matter, State.GOOD, _("There is none yet."))
    try:
        with desk.open_journal() as journal:
            said = journal.notices()
            words = in_a_row((*said, journal.check()))
    except UserError as error:
        return Finding(matter, State.BROKEN, str(error))
    return Finding(matter, State.BROKEN if said else State.GOOD, words)
