"""Every key of the window in one table: it binds the shortcuts, names them on buttons and fills the overview.

Single letters do nothing while a text field has the focus: the field takes them first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _


class Place(StrEnum):
    """Where a key holds."""

    EVERYWHERE = "everywhere"
    TODAY = "today"
    LIBRARY = "library"
    JOURNAL = "journal"
    PLAYER = "player"


@dataclass(frozen=True, slots=True)
class Key:
    """What one or more keys do. `sequences` are in Qt's portable spelling; the first is the one shown on buttons."""

    id: str
    place: Place
    sequences: tuple[str, ...]
    words: str

    @property
    def shown(self) -> str:
        """The first of its keys as people read it on the button: "Ctrl F"."""
        return shown(self.sequences[0])

    @property
    def all_shown(self) -> str:
        """All of its keys: "N or PgDown"."""
        return _(" or ").join(dict.fromkeys(shown(sequence) for sequence in self.sequences))


def shown(sequence: str) -> str:
    """A key in Qt's portable spelling as people read it."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    names = {"Return": _("Enter"), "+": "+", "-": "−", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    if native in names:
        return names[native]
    return native.replace("+", " ") if len(native) > 1 else native


KEYS: tuple[Key, ...] = (
    Key("today", Place.EVERYWHERE, ("Ctrl+1",), _("Today")),
    Key("library", Place.EVERYWHERE, ("Ctrl+2",), _("Library")),
    Key("journal", Place.EVERYWHERE, ("Ctrl+3",), _("Journal")),
    Key("settings", Place.EVERYWHERE, ("Ctrl+,",), _("Settings")),
    Key("cramp", Place.EVERYWHERE, ("C",), _("Cramp now")),
    Key("find", Place.EVERYWHERE, ("Ctrl+F",), _("Find a routine")),
    Key("next_pane", Place.EVERYWHERE, ("F6",), _("Next part of the window")),
    Key("keys", Place.EVERYWHERE, ("?",), _("All keys")),
    Key("quit", Place.EVERYWHERE, ("Ctrl+Q",), _("Close the window")),
    Key("next", Place.TODAY, ("Space",), _("Start what is next")),
    Key("workout", Place.TODAY, ("E",), _("Begin or end the training")),
    Key("glass", Place.TODAY, ("W",), _("A glass of water")),
    Key("undo", Place.TODAY, ("Ctrl+Z",), _("Take back the last glass")),
    Key(
        "move", Place.LIBRARY, ("Left", "Right", "Up", "Down"), _("From card to card")
    ),  # the list's own keys
    Key("start", Place.LIBRARY, ("Return", "Enter"), _("Start the routine")),
    Key("leave_detail", Place.LIBRARY, ("Esc",), _("Back to all routines, or clear the search")),
    Key("open_session", Place.JOURNAL, ("Return", "Enter"), _("Show or hide what was held")),
    Key("pause", Place.PLAYER, ("Space",), _("Pause, and go on")),
    Key("ready", Place.PLAYER, ("Return", "Enter"), _("I am ready, or finish this one")),
    Key("skip", Place.PLAYER, ("N", "PgDown"), _("Skip")),
    Key("back", Place.PLAYER, ("P", "PgUp"), _("Back")),
    Key("repeat", Place.PLAYER, ("R",), _("Repeat this side")),
    Key("more", Place.PLAYER, ("+", "="), _("Ten seconds more")),
    Key("less", Place.PLAYER, ("-",), _("Ten seconds less")),
    Key("forward", Place.PLAYER, ("Right",), _("Five seconds on")),
    Key("rewind", Place.PLAYER, ("Left",), _("Five seconds back")),
    Key("voice", Place.PLAYER, ("V",), _("Voice on or off")),
    Key("mute", Place.PLAYER, ("M",), _("Sound on or off")),
    Key("other_leg", Place.PLAYER, ("S",), _("The other leg, while a cramp is eased")),
    Key("more_time", Place.PLAYER, ("T",), _("More time to get ready")),
    Key("fullscreen", Place.PLAYER, ("F", "F11"), _("Full screen")),
    Key("stop", Place.PLAYER, ("Esc",), _("End the session")),
)


def key(id_: str) -> Key:
    """The row of the table called `id_`. Raises StopIteration if there is none, which is a bug of ours."""
    return next(row for row in KEYS if row.id == id_)


def bind(
    widget: QWidget,
    id_: str,
    slot: Callable[[], object],
    reach: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> tuple[QShortcut, ...]:
    """Call `slot` whenever a key of row `id_` is pressed while `widget` is shown; `reach` narrows where from."""
    return tuple(_shortcut(widget, sequence, slot, reach) for sequence in key(id_).sequences)


def _shortcut(
    parent: QObject, sequence: str, slot: Callable[[], object], reach: Qt.ShortcutContext
) -> QShortcut:
    shortcut = QShortcut(QKeySequence(sequence), parent)
    shortcut.setContext(reach)
    shortcut.activated.connect(slot)
    return shortcut
