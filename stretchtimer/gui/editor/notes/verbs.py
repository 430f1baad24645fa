"""What is said of a note in a word or two: on its button, and in the rows of the steps it is about."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.insight.coach.note import Note, Topic


def verb_of(note: Note) -> str:
    """In a word or two; empty if there is nothing that could be done of itself."""
    if note.mend is None:
        return ""
    return {
        Topic.LONG_BEFORE: _("Shorten it"),
        Topic.ENDS_STILL: _("Move the last move to the end"),
        Topic.COLD: _("Warm up first"),
        Topic.UNEQUAL: _("Do both sides"),
        Topic.SHORT: _("Hold it longer"),
        Topic.MUCH: _("Shorten it"),
        Topic.NO_READY: _("Give it time"),
        Topic.ARTICLE: _("Hold 20 s"),
    }[note.topic]


def remark_of(topic: Topic) -> str:
    """What the row of a step says; empty for what is no more about one step than about the others."""
    return {
        Topic.LONG_BEFORE: _("Long hold"),
        Topic.UNEQUAL: _("Sides unequal"),
        Topic.SHORT: _("Short hold"),
        Topic.NO_READY: _("No time to get ready"),
        Topic.ARTICLE: _("Under 20 s"),
    }.get(topic, "")
