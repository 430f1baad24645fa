"""How the journal tells of outcomes, sides and amounts."""

from __future__ import annotations

from stretchtimer.config.translations import _
from stretchtimer.gui.words import clock_text
from stretchtimer.journal.records import Entry, SessionOutcome, SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.segment import Outcome


def session_outcome_words(outcome: SessionOutcome) -> str:
    """How a session ended."""
    return {
        SessionOutcome.RUNNING: _("Running"),
        SessionOutcome.DONE: _("Done"),
        SessionOutcome.STOPPED: _("Ended early"),
        SessionOutcome.INTERRUPTED: _("Interrupted"),
    }[outcome]


def outcome_words(outcome: Outcome) -> str:
    """How a piece of work ended."""
    return {
        Outcome.DONE: _("Done"),
        Outcome.SHORT: _("Cut short"),
        Outcome.SKIPPED: _("Skipped"),
    }[outcome]


def effort_words(entry: Entry) -> str:
    """How the person moved the effort of a ride; nothing if they left it as it was."""
    effort = entry.effort
    return _("effort {asked} to {wanted}").format(asked=effort.asked, wanted=effort.wanted) if effort else ""


def side_words(side: Side) -> str:
    """A side of the body; nothing for work that has none."""
    return {Side.LEFT: _("Left"), Side.RIGHT: _("Right"), Side.BOTH: ""}[side]


def amount_words(session: SessionRecord) -> str:
    """How much of what was asked for was done."""
    held, planned = clock_text(session.held_ms), clock_text(session.planned_ms)
    return _("{held} of {planned} held").format(held=held, planned=planned)
