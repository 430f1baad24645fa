"""What the button of a note says: what is done when the advice is taken."""

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
