"""`cramp`: relief for a muscle that cramps, at once; the cramp is kept in the journal from its first moment."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from itertools import cycle

from stretchtimer.cli.asking import NO_CRAMP, ask_side, ask_strength
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.first_aid import how_often, say_after_cramp
from stretchtimer.cli.saying import remark, say
from stretchtimer.cli.terminal.choosing import choose_keys, choose_view
from stretchtimer.cli.terminal.keys import Keys
from stretchtimer.cli.terminal.noting import Noting
from stretchtimer.cli.terminal.pace import RealTime
from stretchtimer.cli.terminal.performance import Performance
from stretchtimer.cli.terminal.position_keys import PositionKeys
from stretchtimer.cli.terminal.stop_signals import StopSignals
from stretchtimer.cli.words import held_words
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.insight.red_flags import when_to_get_help
from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.records import SessionStart
from stretchtimer.player.clock import system_clock
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.relief import MUSCLES, RELIEF_FOLDER, Relief, for_side, load_relief
from stretchtimer.routine.wording import did_you_mean, quoted
from stretchtimer.session.opening import new_session
from stretchtimer.session.ports import Silence, Sound
from stretchtimer.session.session import local_time


def arguments(parser: ArgumentParser) -> None:
    """The muscle, and the side it is on."""
    parser.add_argument("muscle", metavar="MUSCLE", help=listed(MUSCLES))
    parser.add_argument("--side", choices=[str(Side.LEFT), str(Side.RIGHT)], help=_("the side that cramps"))
    parser.add_argument("--mute", action="store_true", help=_("without sound"))


def run(args: Namespace, desk: Desk) -> int:
    """Ease it, keep it, and say what to be careful about; the exit code tells of a signal that ended it."""
    keys = choose_keys()
    relief = load_relief(
        (desk.built_in / RELIEF_FOLDER, desk.folders.routines / RELIEF_FOLDER), desk.library()
    )
    positions = _found(relief, args.muscle)
    side = Side(args.side) if args.side else _side(keys)
    sound = nullcontext(Silence()) if args.mute else desk.open_sound(desk.settings())
    return _ease([for_side(routine, side) for routine in positions], side, keys, sound, desk)


def _found(relief: Relief, muscle: str) -> tuple[Routine, ...]:
    """The positions there are. Raises UserError if there is no relief for `muscle`."""
    for problem in relief.problems:
        remark(str(problem))
    if muscle in relief.routines:
        return relief.positions(muscle)
    known = listed(relief.routines)
    hint = did_you_mean(muscle, relief.routines) or _("; there is: {known}.").format(known=known)
    raise UserError(_("There is no relief for {muscle}").format(muscle=quoted(muscle)) + hint)


def _side(keys: Keys) -> Side:
    if keys.are_there:
        return ask_side()
    remark(_("The right side is taken; --side left is the other."))
    return Side.RIGHT


class _CrampLog(Noting):
    """The log of the relief. The cramp is put down as soon as its session is there, so that it is kept in any case.

    Each position is a session of its own; the cramp stays the one, and `easing` are the exercises held against it.
    """

    def __init__(self, log: DirectWriter, spasm: Spasm, easing: frozenset[str]) -> None:
        super().__init__(log)
        self._diary, self._easing = log, easing
        self.spasm = spasm

    def begin(self, start: SessionStart) -> None:
        """The relief starts."""
        super().begin(start)
        self.spasm = replace(self.spasm, session_id=start.id)
        self._diary.add_spasm(self.spasm)
        self._diary.edit_spasm(self.spasm)  # known from an earlier position, it belongs to this session now

    def ask(self) -> bool:
        """Have the person say how strong it was. Whether there was a cramp at all."""
        strength = ask_strength()
        if strength == NO_CRAMP:
            self._diary.remove(self.spasm.id)
            return False
        if strength is not None:
            self._diary.edit_spasm(replace(self.spasm, strength=strength))
        return True

    @property
    def lasted_ms(self) -> int:
        """How long it took to ease."""
        return sum(entry.held_ms for entry in self.entries if entry.exercise_id in self._easing)


def _ease(
    positions: Sequence[Routine], side: Side, keys: Keys, sound: AbstractContextManager[Sound], desk: Desk
) -> int:
    now = local_time(system_clock())
    writer = desk.open_log()
    easing = frozenset(next(iter(routine.each_step())).exercise.id for routine in positions)
    log = _CrampLog(writer, Spasm(at=now, group=positions[0].groups[0], side=side), easing)
    is_cramp = True
    try:
        code = _perform(positions, keys, sound, log)
        if keys.are_there and not code:
            is_cramp = log.ask()
    finally:
        is_kept = writer.close()
    for notice in writer.notices():
        remark(notice)
    if is_cramp and not code:
        _tell(log, is_kept=is_kept)
        say_after_cramp(log.lasted_ms, how_often(desk, now))
    return code


def _perform(
    positions: Sequence[Routine], keys: Keys, sound: AbstractContextManager[Sound], log: Noting
) -> int:
    """The relief from start to end, in one position after the other; the exit code tells of a signal that ended it."""
    pace = RealTime()
    with StopSignals() as signals, sound as playing:
        is_offered = len(positions) > 1
        for routine in cycle(positions):
            _say_how(routine, can_change=keys.are_there and is_offered)
            session = new_session(
                routine, When.ANY, 0, source=str(routine.path), clock=pace.clock, sound=playing, log=log
            )
            chosen = PositionKeys(keys, session, is_offered=is_offered)
            Performance(session, chosen, choose_view(), pace, waits_for_nobody=False).give(signals)
            if not chosen.wants_another:
                break
    return signals.exit_code


def _say_how(routine: Routine, *, can_change: bool) -> None:
    """What to do against it, and the keys."""
    for line in (routine.name, *routine.about.splitlines(), _("Press Enter when it has eased.")):
        say(line)
    if can_change:
        say(_("Press N for another position."))
    say(when_to_get_help())


def _tell(log: Noting, *, is_kept: bool) -> None:
    for line in held_words(log.entries):
        say(line)
    if is_kept:
        say(_("The cramp is in the journal."))
