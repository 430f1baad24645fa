"""What the list was asked for by a figure, in the words of the chip that stands over it."""

from __future__ import annotations

from datetime import date, timedelta

from stretchtimer.config.sentences import in_sentence, listed
from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import sentence, side_group_words
from stretchtimer.gui.words import day_text
from stretchtimer.journal.history import SessionFilter, Which
from stretchtimer.routine.exercise import Side


def asked_words(asked: SessionFilter, today: date) -> str:
    """Such as "Right calf, last 30 days", "Wed 4 Nov", "Cramps, week of Mon 2 Nov"."""
    kind = {Which.FELT: _("How tight"), Which.CRAMPED: _("Cramps"), Which.PAIRED: _("Paired")}
    parts = [kind.get(asked.which, "")]
    if asked.group is not None:
        parts.append(side_group_words(asked.group, asked.side or Side.BOTH))
    parts.append(_span_words(asked.first_day, asked.last_day, today))
    return sentence(listed(parts))


def _span_words(first: date | None, last: date | None, today: date) -> str:
    if first is None or last is None:
        return ""
    if first == last:
        words = day_text(first, today)
        return in_sentence(words) if (today - first).days in {0, 1} else words
    if last == today:
        return _("last {n} days").format(n=(last - first).days + 1)
    if first.weekday() == 0 and last - first == timedelta(days=6):
        return _("week of {day}").format(day=day_text(first, today))
    return _("{first} to {last}").format(first=day_text(first, today), last=day_text(last, today))
