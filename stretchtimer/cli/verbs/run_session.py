"""`run`: a session here in the terminal, kept in the journal as it happens."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.fitting import add_fit, fitted
from stretchtimer.cli.resuming import choose, find_rest
from stretchtimer.cli.saying import remark, say
from stretchtimer.cli.terminal.choosing import choose_keys, choose_view
from stretchtimer.cli.terminal.keys import Keys
from stretchtimer.cli.terminal.noting import Noting
from stretchtimer.cli.terminal.pace import RealTime, Rehearsal
from stretchtimer.cli.terminal.performance import Performance
from stretchtimer.cli.terminal.stop_signals import StopSignals
from stretchtimer.cli.words import held_words
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.upkeep import tend
from stretchtimer.journal.log import Log, NoLog
from stretchtimer.journal.settling import settle
from stretchtimer.player.clock import Clock, system_clock
from stretchtimer.routine.doses import doses_of
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.opening import new_session, resumed_session
from stretchtimer.session.ports import Silence, Sound
from stretchtimer.session.resuming import Rest
from stretchtimer.session.session import Session, local_time

FASTEST = 1_000  # times faster than time itself


def arguments(parser: ArgumentParser) -> None:
    """The routine, and how to go through it."""
    parser.add_argument("routine", metavar="ROUTINE", help=_("a routine's id, or the path of its file"))
    parser.add_argument(
        "--moment",
        choices=[str(when) for when in When],
        help=_("whether this is before or after training, if not as the routine says"),
    )
    add_fit(parser)
    parser.add_argument("--mute", action="store_true", help=_("without sound"))
    parser.add_argument("--beat", action="store_true", help=_("with a soft beat for moves and pedals"))
    parser.add_argument(
        "--rehearse", type=_speed, metavar="N", help=_("N times faster, silent and not kept in the journal")
    )
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument("--resume", action="store_true", help=_("go on with a session that was interrupted"))
    begin.add_argument("--fresh", action="store_true", help=_("begin anew without asking"))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What to do: which routine, how it is found again, for which moment, and which rest of it to go on with."""

    routine: Routine
    source: str
    moment: When
    rest: Rest | None = None


def run(args: Namespace, desk: Desk) -> int:
    """Go through the routine; the exit code tells of a signal that ended it."""
    routine, source = desk.find(args.routine)
    settings = desk.settings()
    plan = _Plan(routine, source, When(args.moment or routine.when))
    if args.rehearse:
        plan = replace(plan, routine=fitted(routine, args.fit, settings))
        return _rehearse(plan, args.rehearse, settings.lead_in_ms)
    keys = choose_keys()
    rest = _rest_of(plan, keys, args, desk)
    plan = replace(plan, routine=rest.routine if rest else fitted(routine, args.fit, settings), rest=rest)
    heard = replace(settings, beat=settings.beat or args.beat)
    sound = nullcontext(Silence()) if args.mute else desk.open_sound(heard)
    code = _perform(plan, keys, sound, settings.lead_in_ms, desk)
    if not code:  # who ends it by a signal wants it to end
        _tend(desk, settings.sync_folder)
    return code


def _speed(text: str) -> int:
    speed = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= speed <= FASTEST:
        raise ArgumentTypeError(_("expected a whole number from 1 to {most}").format(most=FASTEST))
    return speed


def _rehearse(plan: _Plan, speed: int, lead_in_ms: int) -> int:
    pace, noting = Rehearsal(speed), Noting(NoLog())
    session = _session(plan, lead_in_ms, pace.clock, Silence(), noting)
    performance = Performance(session, choose_keys(), choose_view(), pace, waits_for_nobody=True)
    with StopSignals() as signals:
        performance.give(signals)
        _tell(noting, _("This was a rehearsal; nothing is in the journal."), signals)
    return signals.exit_code


def _rest_of(plan: _Plan, keys: Keys, args: Namespace, desk: Desk) -> Rest | None:
    """Close what crashed, and ask whether to go on with it. A journal out of reach holds nobody up."""
    rest = None
    with nullcontext() if args.resume else suppress(UserError), desk.journal() as journal:
        for notice in settle(journal, desk.folders.rescue):
            remark(notice)
        rest = find_rest(journal, plan.routine, plan.source, doses_of(desk.settings()))
    return choose(rest, keys, local_time(system_clock()), resume=args.resume, fresh=args.fresh)


def _perform(
    plan: _Plan, keys: Keys, sound: AbstractContextManager[Sound], lead_in_ms: int, desk: Desk
) -> int:
    pace, rest = RealTime(), plan.rest
    with StopSignals() as signals, sound as playing:
        log = desk.open_log()
        noting = Noting(log, rest.record.entries if rest else ())
        try:
            session = _session(plan, lead_in_ms, pace.clock, playing, noting)
            performance = Performance(session, keys, choose_view(), pace, waits_for_nobody=False)
            performance.give(signals, rest.from_ordinal if rest else 0)
        finally:
            is_kept = log.close()
        for notice in log.notices():
            remark(notice)
        _tell(noting, _("It is in the journal.") if is_kept else "", signals)
    return signals.exit_code


def _tend(desk: Desk, sync_folder: str) -> None:
    """Make today's copy of the journal, and sync it."""
    now = datetime.now().astimezone()
    for notice in tend(desk.folders, sync_folder, desk.open_journal, now).notices:
        remark(notice)


def _session(plan: _Plan, lead_in_ms: int, clock: Clock, sound: Sound, log: Log) -> Session:
    if plan.rest:
        return resumed_session(plan.rest.record, plan.routine, clock=clock, sound=sound, log=log)
    return new_session(
        plan.routine, plan.moment, lead_in_ms, source=plan.source, clock=clock, sound=sound, log=log
    )


def _tell(noting: Noting, closing: str, signals: StopSignals) -> None:
    """What was held, unless the terminal has hung up and nobody is there to read it."""
    if signals.hung_up:
        return
    lines = held_words(noting.entries)
    say(_("Held:") if lines else _("Nothing was held."))
    for line in lines:
        say(f"  {line}")
    if closing:
        say(closing)
