"""`export`: what was done, what one is reminded of, or a routine, in a file for elsewhere."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, datetime, time
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.cli.taking_along import FORMATS, PAPERS, write_routine
from stretchtimer.config.saving import save_whole
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.exchange.exporting import export
from stretchtimer.exchange.formats.choosing import NAMES, format_called
from stretchtimer.exchange.formats.format import Format
from stretchtimer.exchange.journal_json import write_journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord

REMINDERS = "reminders"
JSON = "json"  # the whole journal, not only its sessions


def arguments(parser: ArgumentParser) -> None:
    """The format, what of, and the file."""
    choices = tuple(dict.fromkeys((*NAMES, JSON, REMINDERS, *FORMATS)))
    parser.add_argument("--format", required=True, choices=choices, help=_("what to write"))
    routine = _("not the journal, but this routine: as fit for a watch, mp3 or wav for ears, pdf for a wall")
    parser.add_argument("--routine", metavar="ROUTINE", help=routine)
    since = _("only sessions of that day and later; for fit, all of them into a folder, else the latest one")
    parser.add_argument("--since", type=_day, metavar=_("YYYY-MM-DD"), help=since)
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help=_("what a pdf is printed on"))
    out = _("the file to write; one that is there is replaced")
    parser.add_argument("out", metavar="OUT", type=Path, help=out)


def run(args: Namespace, desk: Desk) -> int:
    """Write it, and say where it is. Raises UserError if there is nothing to write."""
    files = _written(args, desk)
    if len(files) == 1:
        say(_("Written to {path}.").format(path=files[0]))
    else:
        words = ngettext(
            "{count} file written to {folder}.", "{count} files written to {folder}.", len(files)
        )
        say(words.format(count=len(files), folder=args.out))
    return 0


def _written(args: Namespace, desk: Desk) -> tuple[Path, ...]:
    if args.routine is not None:
        if args.format not in FORMATS:
            words = _("A routine can be written as {formats}.")
            raise UserError(words.format(formats=listed(FORMATS)))
        routine, _source = desk.find(args.routine)
        write_routine(routine, args.format, args.out, args.paper, desk)
        return (args.out,)
    if args.format == JSON:
        _write_all(args, desk)
        return (args.out,)
    if args.format == REMINDERS:
        save_whole(args.out, _reminders(desk))
        return (args.out,)
    if args.format not in NAMES:
        raise UserError(_("Say which routine: --routine ROUTINE."))
    format_ = format_called(args.format)
    return export(_sessions(desk, format_, args.since), format_, args.out)


def _write_all(args: Namespace, desk: Desk) -> None:
    if args.since:
        raise UserError(_("As JSON, it is always the whole journal; leave --since out."))
    with desk.journal() as journal:
        write_journal(journal.things(), args.out, datetime.now().astimezone())


def _reminders(desk: Desk) -> bytes:
    from stretchtimer.exchange.formats.reminders_calendar import calendar_of
    from stretchtimer.routine.reminders.file import load_plan

    plan = load_plan(desk.folders.reminders)
    if not plan.is_on:
        raise UserError(_("No reminder is on. They are chosen in the window."))
    return calendar_of(plan, datetime.now().astimezone())


def _sessions(desk: Desk, format_: Format, since: date | None) -> list[SessionRecord]:
    """Those that are over. Raises UserError if there are none."""
    from_ = datetime.combine(since, time.min).astimezone() if since else None
    with desk.journal() as journal:
        found = [one for one in journal.sessions(since=from_) if one.outcome is not SessionOutcome.RUNNING]
    if not found:
        raise UserError(_("There is no session to write."))
    return found[:1] if format_.ONE_EACH and since is None else found


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        words = _("found {text}, expected a day such as 2026-01-31")
        raise ArgumentTypeError(words.format(text=text)) from None
