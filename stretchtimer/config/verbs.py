"""The verbs of the command line, as its help and the window's tell them."""

from __future__ import annotations

from dataclasses import dataclass

from stretchtimer.config.translations import _


@dataclass(frozen=True, slots=True)
class Verb:
    """What may follow the program's name, and what it does."""

    name: str
    words: str


VERBS: tuple[Verb, ...] = (
    Verb("list", _("show all routines")),
    Verb("show", _("show what a routine asks for, second by second")),
    Verb("check", _("look for mistakes in routine and exercise files")),
    Verb("new", _("make a routine of text that somebody shared")),
    Verb("routine", _("copy, rename, delete or mark a routine")),
    Verb("run", _("go through a routine here in the terminal")),
    Verb("cramp", _("ease a muscle that cramps, and log it")),
    Verb("soundtrack", _("save the sound of a routine as an MP3 or WAV file to take along")),
    Verb("journal", _("show what was done")),
    Verb("export", _("write what was done, or a routine, to a file for elsewhere")),
    Verb("import", _("take in workouts, timers and exercises of other programs")),
    Verb("sync", _("make the journal one with that of your other machines")),
    Verb("settings", _("show or change settings")),
    Verb("backup", _("put everything of yours into one file")),
    Verb("restore", _("bring back what a backup holds")),
    Verb("doctor", _("find out why something does not work")),
)
