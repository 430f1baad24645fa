"""What is left out of the bundle: plugins of Qt that this program never loads, and what came along only for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports

from stretchtimer.config.language import LANGUAGES

Entry = tuple[str, str, str]  # where it goes, where it comes from, of what kind: as PyInstaller has it

_FOLDERS = frozenset(
    {
        "egldeviceintegrations",  # screens without a desktop
        "generic",
        "multimedia",  # films: a sink for sound works without
        "networkinformation",
        "tls",  # the program never calls out
    }
)
_PLUGINS = (
    "eglfs",
    "gtk3",  # brings all of GTK; the desktop's portal opens its file dialogs as well
    "ivi-shell",
    "linuxfb",
    "minimal",
    "qicns",
    "qpdf",
    "qtiff",
    "qtvirtualkeyboard",
    "vkkhrdisplay",
    "vnc",
)
_MODULES = ("QtConcurrent", "QtMultimediaWidgets")  # looked at by a hook, imported by nobody
_WORDS_OF_QT = tuple(f"qtbase_{tag}.qm" for tag in LANGUAGES)  # those of Qt's other parts are never shown
_SPOKEN = ("cmn", "de", "en", "es", "fr", "ja", "pt")  # dictionaries of eSpeak; all of them are 20 MB


def trimmed(binaries: Iterable[Entry]) -> list[Entry]:
    """The binaries that are loaded by the program, by a plugin that stays, or by one of their libraries."""
    entries = list(binaries)
    by_name = {PurePath(place).name: entry for entry in entries for place in entry[:2] if place}
    reached = {entry[0] for entry in entries if _is_loaded_by_itself(entry) and is_wanted(entry)}
    waiting = [entry for entry in entries if entry[0] in reached]
    while waiting:
        for entry in _libraries_of(waiting.pop(), by_name):
            if entry[0] not in reached:
                reached.add(entry[0])
                waiting.append(entry)
    kept = {PurePath(place).name for place in reached}
    return [entry for entry in entries if entry[0] in reached or (_is_link(entry) and _names(entry) in kept)]


def is_wanted(entry: Entry) -> bool:
    """Whether a plugin, a module or a data file may stay, by its name."""
    place = PurePath(entry[0])
    if place.name.endswith("_dict"):
        return place.name.removesuffix("_dict") in _SPOKEN
    if place.suffix == ".qm":
        return place.name in _WORDS_OF_QT
    if "PySide6" not in place.parts:
        return "__pycache__" not in place.parts
    return not (
        _FOLDERS & set(place.parts)
        or any(word in place.name for word in _PLUGINS)
        or place.name.split(".")[0] in _MODULES
    )


def _is_link(entry: Entry) -> bool:
    """Whether it is a link to a library that stands elsewhere in the bundle."""
    return entry[2] == "SYMLINK"


def _names(entry: Entry) -> str:
    return PurePath(entry[1]).name


def _is_loaded_by_itself(entry: Entry) -> bool:
    """Whether Python or Qt opens it by name, and not because something else is linked with it."""
    place = PurePath(entry[0])
    is_of_python = entry[2] == "EXTENSION" or place.name.startswith(("libpython", "python3"))
    return is_of_python or "plugins" in place.parts or "espeakng_loader" in place.parts


def _libraries_of(entry: Entry, by_name: dict[str, Entry]) -> Iterator[Entry]:
    for name, path in get_imports(entry[1]):
        found = by_name.get(PurePath(path or name).name) or by_name.get(name)
        if found is not None:
            yield found
