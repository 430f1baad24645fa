"""`--fit 6m`: a routine made to fit the time there is, and what was changed for it."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError

from stretchtimer.cli.saying import remark
from stretchtimer.cli.words import time_text
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _
from stretchtimer.insight.fit.fitting import fit
from stretchtimer.routine.doses import doses_of
from stretchtimer.routine.local_durations import parse_local_ms
from stretchtimer.routine.model import Routine
from stretchtimer.routine.wording import Unfit


def add_fit(parser: ArgumentParser) -> None:
    """The time there is, lead-in and all."""
    parser.add_argument(
        "--fit", type=_time, metavar="TIME", help=_("make it shorter or longer, such as 6m, 8:30 or 90s")
    )


def fitted(routine: Routine, target_ms: int | None, settings: Settings) -> Routine:
    """`routine` made to fit; what was changed is said on standard error. As it is where nothing is asked."""
    if target_ms is None:
        return routine
    found = fit(routine, target_ms, settings.lead_in_ms, doses_of(settings))
    words = _("Fitted to {time}. {summary}")
    remark(words.format(time=time_text(found.total_ms), summary=found.summary))
    if len(found.changes) > 1:
        remark("\n".join(f"  {change}" for change in found.changes))
    if found.limit:
        remark(found.limit)
    return found.routine


def _time(text: str) -> int:
    # A bare number is seconds in a file, and minutes in the mind of who types this.
    if text.strip().isdecimal() and text.strip("0 "):
        words = _("found {text}, expected minutes or seconds, such as {text}m or {text}s")
        raise ArgumentTypeError(words.format(text=text.strip()))
    try:
        return parse_local_ms(text)
    except Unfit as unfit:
        raise ArgumentTypeError(str(unfit)) from unfit
