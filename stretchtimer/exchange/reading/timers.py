"""All the timers of one file, one routine each: those with too much in them are told and left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought, told
from stretchtimer.exchange.reading.limits import MAX_INTERVALS, MAX_ROUTINES
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.timed import Loop, Timed, TimerMaker, count_of
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.wording import quoted

Timer = tuple[str, Sequence[Timed | Loop]]


def brought_by(source: Source, names: Names, timers: Iterable[Timer], remarks: Sequence[str] = ()) -> Brought:
    """The routines of `timers`, each a name and its parts. Raises `FileProblems` if there is none."""
    maker, routines, left_out = TimerMaker(names), [], []
    for number, (name, parts) in enumerate(timers):
        if number == MAX_ROUTINES:
            left_out.append(_("only the first {most} timers were read").format(most=MAX_ROUTINES))
            break
        if count_of(parts) > MAX_INTERVALS:
            message = _("{name} has more than {most} steps")
            left_out.append(message.format(name=quoted(name), most=MAX_INTERVALS))
            continue
        routine = maker.routine(name, parts)
        if routine is None:
            left_out.append(_("there is nothing to do in {name}").format(name=quoted(name)))
        else:
            routines.append(routine)
    if not routines and not left_out:
        raise source.unusable(_("there is no timer in this file"))
    return Brought(
        tuple(routines),
        maker.exercises if routines else (),
        told(source, left_out),
        told(source, [*remarks, *maker.remarks]),
    )
