"""`export`: what was done, in a file for another program."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, datetime, time
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import UserError
from stretchtimer.exchange.exporting import export
from stretchtimer.exchange.formats.choosing import NAMES, format_called
from stretchtimer.exchange.formats.format import Format
from stretchtimer.journal.records import SessionOutcome, SessionRecord


def arguments(parser: ArgumentParser) -> None:
    """The format, from when on, and the file."""
    parser.add_argument("--format", required=True, choices=NAMES, help=_("what to write"))
    since = _("only sessions of that day and later; for fit, all of them into a folder, else the latest one")
    parser.add_argument("--since", type=_day, metavar=_("YYYY-MM-DD"), help=since)
    out = _("the file to write; one that is there is replaced")
    parser.add_argument("out", metavar="OUT", type=Path, help=out)


def run(args: Namespace, desk: Desk) -> int:
    """Write it, and say where it is."""
    format_ = format_called(args.format)
    files = export(_sessions(desk, format_, args.since), format_, args.out)
    if len(files) == 1:
        say(_("Written to {path}.").format(path=files[0]))
    else:
        words = ngettext(
            "{count} file written to {folder}.", "{count} files written to {folder}.", len(files)
        )
        say(words.format(count=len(files), folder=args.out))
    return 0


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
