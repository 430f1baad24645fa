"""Every key of the window in one table: it binds the shortcuts, names them on buttons, and is what can be changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from stretchtimer.config.translations import _


class Place(StrEnum):
    """Where a key holds."""

    EVERYWHERE = "everywhere"
    TODAY = "today"
    LIBRARY = "library"
    JOURNAL = "journal"
    EDITOR = "editor"
    PLAYER = "player"
    CHOOSER = "chooser"
    DIALOG = "dialog"

    def meets(self, other: Place) -> bool:
        """Whether a key of this place and one of the other could be meant by one press."""
        return self is other or Place.EVERYWHERE in (self, other)


@dataclass(frozen=True, slots=True)
class Key:
    """What one or more keys do.

    `sequences`, in Qt's portable spelling, are those that can be changed, the first of them the one shown on buttons.
    `always` are those that stay, `media` those of keyboards and headsets with keys for players.
    """

    id: str
    place: Place
    sequences: tuple[str, ...]
    words: str
    always: tuple[str, ...] = ()
    media: tuple[str, ...] = ()


_PLAY = ("Media Play", "Media Pause", "Toggle Media Play/Pause")

KEYS: tuple[Key, ...] = (
    Key("today", Place.EVERYWHERE, ("Ctrl+1",), _("Today")),
    Key("library", Place.EVERYWHERE, ("Ctrl+2",), _("Library")),
    Key("journal", Place.EVERYWHERE, ("Ctrl+3",), _("Journal")),
    Key("settings", Place.EVERYWHERE, ("Ctrl+,",), _("Settings")),
    Key("help", Place.EVERYWHERE, ("F1",), _("Help")),
    Key("cramp", Place.EVERYWHERE, ("C",), _("Cramp now")),
    Key("find", Place.EVERYWHERE, ("Ctrl+F",), _("Find a routine")),
    Key("next_pane", Place.EVERYWHERE, ("F6",), _("Next part of the window")),
    Key("keys", Place.EVERYWHERE, ("?",), _("All keys")),
    Key("quit", Place.EVERYWHERE, ("Ctrl+Q",), _("Close the window")),
    Key("next", Place.TODAY, ("Space",), _("Start what is next")),
    Key("workout", Place.TODAY, ("E",), _("Begin or end the training")),
    Key("glass", Place.TODAY, ("W",), _("A glass of water")),
    Key("undo", Place.TODAY, ("Ctrl+Z",), _("Take back the last glass")),
    Key("move", Place.LIBRARY, (), _("From card to card"), always=("Left", "Right", "Up", "Down")),
    Key("start", Place.LIBRARY, ("Return",), _("Start the routine")),
    Key("edit", Place.LIBRARY, ("E",), _("Edit it")),
    Key("duplicate", Place.LIBRARY, ("D",), _("Make a copy of it")),
    Key("rename", Place.LIBRARY, ("F2",), _("Give it another name")),
    Key("delete", Place.LIBRARY, ("Del",), _("Put it into the trash")),
    Key("undo_delete", Place.LIBRARY, ("Ctrl+Z",), _("Take it out of the trash again")),
    Key("favourite", Place.LIBRARY, ("S",), _("A favourite, or not any more")),
    Key("new", Place.LIBRARY, ("Ctrl+N",), _("A new routine, or exercise")),
    Key("leave_detail", Place.LIBRARY, ("Esc",), _("Back to all routines, or clear the search")),
    Key("log_cramp", Place.JOURNAL, ("L",), _("Log a cramp that is over")),
    Key("add_session", Place.JOURNAL, ("Ctrl+N",), _("Add a session done elsewhere")),
    Key("find_session", Place.JOURNAL, ("/",), _("Search the sessions")),
    Key("open_session", Place.JOURNAL, (), _("Look at a session"), always=("Return", "Enter")),
    Key("undo_remove", Place.JOURNAL, ("Ctrl+Z",), _("Put a removed session back")),
    Key("leave_session", Place.JOURNAL, ("Esc",), _("Back to all sessions, or clear the search")),
    Key("save", Place.EDITOR, ("Ctrl+S",), _("Save the routine")),
    Key("edit_undo", Place.EDITOR, ("Ctrl+Z",), _("Undo the last change")),
    Key("edit_redo", Place.EDITOR, ("Ctrl+Shift+Z",), _("Redo it")),
    Key("add_step", Place.EDITOR, ("A",), _("Add an exercise")),
    Key("group", Place.EDITOR, ("Ctrl+G",), _("Make a round of the chosen steps")),
    Key("ungroup", Place.EDITOR, ("Ctrl+Shift+G",), _("Make single steps of the chosen round")),
    Key("copy_step", Place.EDITOR, ("Ctrl+D",), _("Duplicate the chosen steps")),
    Key("remove_step", Place.EDITOR, ("Del",), _("Remove the chosen steps")),
    Key("step_up", Place.EDITOR, ("Alt+Up",), _("Move them up")),
    Key("step_down", Place.EDITOR, ("Alt+Down",), _("Move them down")),
    Key("next_problem", Place.EDITOR, ("F8",), _("The next thing to fix")),
    Key("rehearse", Place.EDITOR, ("T",), _("Try it from the chosen step")),
    Key("rehearse_fast", Place.EDITOR, ("Ctrl+Shift+T",), _("The same, ten times as fast")),
    Key("as_text", Place.EDITOR, ("Ctrl+T",), _("The routine as text, and back")),
    Key("leave_editor", Place.EDITOR, ("Esc",), _("Leave the editor")),
    Key("pause", Place.PLAYER, ("Space",), _("Pause, and go on"), media=_PLAY),
    Key("ready", Place.PLAYER, ("Return",), _("I am ready, or finish this one")),
    Key("skip", Place.PLAYER, ("N",), _("Skip"), always=("PgDown",), media=("Media Next",)),
    Key("back", Place.PLAYER, ("P",), _("Back"), always=("PgUp",), media=("Media Previous",)),
    Key("repeat", Place.PLAYER, ("R",), _("Repeat this side")),
    Key("more", Place.PLAYER, ("+", "="), _("Ten seconds more; on the bike harder")),
    Key("less", Place.PLAYER, ("-",), _("Ten seconds less; on the bike easier")),
    Key("forward", Place.PLAYER, ("Right",), _("Five seconds on")),
    Key("rewind", Place.PLAYER, ("Left",), _("Five seconds back")),
    Key("voice", Place.PLAYER, ("V",), _("Voice on or off")),
    Key("beat", Place.PLAYER, ("B",), _("Beat on or off")),
    Key("mute", Place.PLAYER, ("M",), _("Sound on or off")),
    Key("other_leg", Place.PLAYER, ("S",), _("The other leg, while a cramp is eased")),
    Key("more_time", Place.PLAYER, ("T",), _("More time to get ready, or on the bike")),
    Key("fullscreen", Place.PLAYER, ("F", "F11"), _("Full screen")),
    Key("stop", Place.PLAYER, ("Esc",), _("End the session")),
    Key("muscle", Place.CHOOSER, (), _("The muscle that cramps"), always=("1", "2", "3", "4")),
    Key("left_leg", Place.CHOOSER, ("L",), _("On the left"), always=("Left",)),
    Key("right_leg", Place.CHOOSER, ("R",), _("On the right"), always=("Right",)),
    Key("cancel", Place.DIALOG, (), _("Close it"), always=("Esc",)),
)


def key(id_: str) -> Key:
    """The row of the table called `id_`. Raises StopIteration if there is none, which is a bug of ours."""
    return next(row for row in KEYS if row.id == id_)
