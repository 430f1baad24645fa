"""`journal`: what was done, newest first, or what is to be told of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say, say_json
from stretchtimer.cli.tables import Table, show
from stretchtimer.cli.words import outcome_words, time_text, when_words
from stretchtimer.config.translations import _
from stretchtimer.journal.records import Entry, SessionRecord


def arguments(parser: ArgumentParser) -> None:
    """What to show, and --json."""
    stats = _("look back instead: weeks, streak, dose of each muscle, left and right, cramps")
    parser.add_argument("--stats", action="store_true", help=stats)
    parser.add_argument("--json", action="store_true", help=_("as JSON, for other programs"))


def run(args: Namespace, desk: Desk) -> int:
    """Read the journal and show it. Where there is none yet, none is made."""
    return _run_stats(args, desk) if args.stats else _run_sessions(args, desk)


def _run_stats(args: Namespace, desk: Desk) -> int:
    from stretchtimer.cli.looking_back import back_as_json, read_back, say_back

    found = read_back(desk, datetime.now().astimezone())
    if args.json:
        say_json(back_as_json(found) if found else None)
    elif found:
        say_back(found)
    else:
        say(_nothing_words())
    return 0


def _run_sessions(args: Namespace, desk: Desk) -> int:
    sessions = _sessions(desk)
    if args.json:
        say_json([_as_json(session) for session in sessions])
    elif sessions:
        headings = (_("Begun"), _("Routine"), _("Moment"), _("Held"), _("Planned"), _("How it ended"))
        show(Table(headings, [_row(session) for session in sessions], right=frozenset({3, 4})))
    else:
        say(_nothing_words())
    return 0


def _sessions(desk: Desk) -> list[SessionRecord]:
    if not desk.folders.journal.exists():
        return []
    with desk.journal() as journal:
        return journal.sessions()


def _nothing_words() -> str:
    return _("There is nothing in the journal yet.")


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
