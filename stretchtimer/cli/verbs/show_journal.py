"""`journal`: what was done, newest first."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say, say_json
from stretchtimer.cli.tables import Table, show
from stretchtimer.cli.words import outcome_words, time_text, when_words
from stretchtimer.config.translations import _
from stretchtimer.journal.records import Entry, SessionRecord


def arguments(parser: ArgumentParser) -> None:
    """Only --json."""
    parser.add_argument("--json", action="store_true", help=_("as JSON, for other programs"))


def run(args: Namespace, desk: Desk) -> int:
    """Read the journal and show it. Where there is none yet, none is made."""
    sessions = _sessions(desk)
    if args.json:
        say_json([_as_json(session) for session in sessions])
    elif sessions:
        headings = (_("Begun"), _("Routine"), _("Moment"), _("Held"), _("Planned"), _("How it ended"))
        show(Table(headings, [_row(session) for session in sessions], right=frozenset({3, 4})))
    else:
        say(_("There is nothing in the journal yet."))
    return 0


def _sessions(desk: Desk) -> list[SessionRecord]:
    if not desk.folders.journal.exists():
        return []
    with desk.journal() as journal:
        return journal.sessions()


def _row(session: SessionRecord) -> tuple[str, ...]:
    return (
        session.started_at.strftime("%Y-%m-%d %H:%M"),
        session.name,
        when_words(session.moment),
        time_text(session.held_ms),
        time_text(session.planned_ms),
        outcome_words(session.outcome),
    )


def _as_json(session: SessionRecord) -> dict[str, object]:
    return {
        "id": session.id,
        "routine": session.routine_id,
        "name": session.name,
        "moment": session.moment,
        "started_at": session.started_at.isoformat(),
        "ended_at": session.ended_at.isoformat() if session.ended_at else None,
        "outcome": session.outcome,
        "planned_ms": session.planned_ms,
        "held_ms": session.held_ms,
        "entries": [_entry_as_json(entry) for entry in session.entries],
    }


def _entry_as_json(entry: Entry) -> dict[str, object]:
    return {
        "exercise": entry.exercise_id,
        "side": entry.side,
        "set": entry.set,
        "planned_ms": entry.planned_ms,
        "held_ms": entry.held_ms,
        "outcome": entry.outcome,
    }
