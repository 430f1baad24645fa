"""Times, moments and days as the window writes them: 0:40 in timers, 6 min in text, 40 s for a dose."""

from __future__ import annotations

from datetime import date, datetime

from stretchtimer.config.regional import month_name, weekday_names
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Kind, Side
from stretchtimer.routine.model import When


def clock_text(ms: int) -> str:
    """A length as a timer shows it: "0:07", "12:30", "1:02:03". Parts of a second are cut off."""
    minutes, seconds = divmod(max(ms, 0) // 1_000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def about_text(ms: int) -> str:
    """A length in a sentence, as exact as one needs to plan: "45 s", "6 min", "1 h 5 min"."""
    if ms < 60_000:
        return _("{seconds} s").format(seconds=round(ms / 1_000))
    hours, minutes = divmod(round(ms / 60_000), 60)
    if not hours:
        return _("{minutes} min").format(minutes=minutes)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def minutes_text(ms: int) -> str:
    """A length in whole minutes, without the unit; never rounded down to none."""
    return str(max(round(ms / 60_000), 1)) if ms else "0"


def about_range_text(low_ms: int, high_ms: int) -> str:
    """A length that the person decides on: "6–11 min"; one figure where both come to the same."""
    low, high = about_text(low_ms), about_text(high_ms)
    if low == high:
        return high
    if high_ms < 60_000:
        words, unit_ms = _("{low}–{high} s"), 1_000
    elif low_ms >= 60_000 and round(high_ms / 60_000) < 60:
        words, unit_ms = _("{low}–{high} min"), 60_000
    else:
        return f"{low} – {high}"
    return words.format(low=round(low_ms / unit_ms), high=round(high_ms / unit_ms))


def dose_text(ms: int) -> str:
    """A length to be kept exactly: "20 s", "90 s", "3 min", "2 min 30 s"."""
    seconds = round(ms / 1_000)
    minutes, rest = divmod(seconds, 60)
    if seconds < 120 and rest:
        return _("{seconds} s").format(seconds=seconds)
    if not minutes:
        return _("{seconds} s").format(seconds=seconds)
    if not rest:
        return _("{minutes} min").format(minutes=minutes)
    return _("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def made_for_text(when: When) -> str:
    """What a routine is made for."""
    return {
        When.BEFORE: _("Before workout"),
        When.AFTER: _("After workout"),
        When.ANY: _("Any time"),
    }[when]


def kind_text(kind: Kind) -> str:
    """What kind of exercise it is."""
    return {
        Kind.STATIC: _("Stretch"),
        Kind.DYNAMIC: _("Move"),
        Kind.CARDIO: _("Cardio"),
        Kind.BREATHING: _("Breathing"),
        Kind.PNF: _("Contract-relax"),
    }[kind]


def moment_text(moment: When) -> str:
    """The moment of a session that was done."""
    return {
        When.BEFORE: _("Before workout"),
        When.AFTER: _("After workout"),
        When.ANY: _("On its own"),
    }[moment]


def side_letter(side: Side) -> str:
    """The side in one letter; nothing for both."""
    return {Side.LEFT: _("L"), Side.RIGHT: _("R"), Side.BOTH: ""}[side]


def side_name(side: Side) -> str:
    """The side as a name of its own; nothing for both."""
    return {Side.LEFT: _("Left side"), Side.RIGHT: _("Right side"), Side.BOTH: ""}[side]


def day_text(day: date, today: date) -> str:
    """A day as one speaks of it: "Today", "Yesterday", "Fri 21 Nov", "21 Nov 2025"."""
    if day == today:
        return _("Today")
    if (today - day).days == 1:
        return _("Yesterday")
    month = month_name(day.month, "abbreviated")
    if 0 <= (today - day).days < 300:
        weekday = weekday_names("abbreviated")[day.weekday()]
        return _("{weekday} {day} {month}").format(weekday=weekday, day=day.day, month=month)
    return _("{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def time_of_day_text(at: datetime) -> str:
    """The time of day that a clock on the wall showed then."""
    return f"{at.hour}:{at.minute:02}"


def list_text(items: tuple[str, ...]) -> str:
    """Items with commas between them, the first in capitals as a sentence begins."""
    joined = listed(items)
    return joined[:1].upper() + joined[1:]
