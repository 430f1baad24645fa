"""All the timers of one file, one routine each: those with too much in them are told and left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.brought import Brought, told
from stretchtimer.exchange.reading.limits import MAX_EXERCISES, MAX_INTERVALS, MAX_ROUTINES, MAX_STEPS
from stretchtimer.exchange.reading.source import Source
from stretchtimer.exchange.reading.timed import Loop, Timed, TimerMaker, count_of
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.wording import quoted

Timer = tuple[str, Sequence[Timed | Loop]]


def brought_by(source: Source, names: Names, timers: Iterable[Timer], remarks: Sequence[str] = ()) -> Brought:
    """The routines of `timers`, each a name and its parts."""
    maker, routines, left_out, steps = TimerMaker(names), [], [], 0
    for number, (name, parts) in enumerate(timers):
        count = count_of(parts)
        steps += min(count, MAX_INTERVALS)
        if number == MAX_ROUTINES or steps > MAX_STEPS or len(maker.exercises) > MAX_EXERCISES:
            left_out.append(_("only the first {most} timers were read").format(most=number))
            break
        if count > MAX_INTERVALS:
            message = _("{name} has more than {most} steps")
            left_out.append(message.format(name=quoted(name), most=MAX_INTERVALS))
            continue
        routine = maker.routine(name, parts)
        if routine is None:
            left_out.append(_("there is nothing to do in {name}").format(name=quoted(name)))
        else:
            routines.append(routine)
    return Brought(
        tuple(routines),
        maker.exercises if routines else (),
        told(source, left_out),
        told(source, [*remarks, *maker.remarks]),
    )
