"""What is said after a cramp: what may do good, when to get help, and whether it comes too often."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from itertools import groupby

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.config.sentences import in_a_row, sentence
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.insight.caution import Caution, Topic, caution
from stretchtimer.insight.red_flags import advice, red_flags
from stretchtimer.insight.spasms import FORTNIGHT, Frequency, frequency


def how_often(desk: Desk, now: datetime) -> Frequency:
    """How often it cramped of late; a journal out of reach knows of none."""
    with suppress(UserError), desk.journal() as journal:
        return frequency(journal.spasms(now - FORTNIGHT), now)
    return Frequency(0, 0)


def say_after_cramp(lasted_ms: int, often: Frequency) -> None:
    """Everything worth knowing now, the most pressing first; `lasted_ms` is how long it took to ease."""
    for found in advice((), lasted_ms, often):
        _say_caution(found)
    if often.advice:
        say(often.advice)
    _say_caution(caution(Topic.HEAT_AND_COLD))
    say()
    say(_("When to get help:"))
    for topic, flags in groupby(red_flags(), key=lambda flag: flag.topic):
        say(f"  {caution(topic).title}")
        for flag in flags:
            say(f"    {flag.words}")


def _say_caution(found: Caution) -> None:
    say()
    say(in_a_row((sentence(found.title), found.text)))
