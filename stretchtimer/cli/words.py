"""Times and sides as the command line writes them."""

from __future__ import annotations

from collections.abc import Iterable

from stretchtimer.config.translations import _
from stretchtimer.journal.records import Entry, SessionOutcome
from stretchtimer.routine.model import When
from stretchtimer.timeline.phrases import side_words


def time_text(ms: int) -> str:
    """A point in time or a length: "0:07", "12:30", "1:02:03". Parts of a second are cut off."""
    minutes, seconds = divmod(max(ms, 0) // 1_000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def left_text(ms: int) -> str:
    """Time that is left, rounded up, so that it shows 0:00 only when it is over."""
    return time_text(-(-ms // 1_000) * 1_000)


def when_words(when: When) -> str:
    """The moment a routine is for, as a heading."""
    return {When.BEFORE: _("Before"), When.AFTER: _("After"), When.ANY: _("Any time")}[when]


def outcome_words(outcome: SessionOutcome) -> str:
    """How a session ended."""
    return {
        SessionOutcome.RUNNING: _("not ended"),
        SessionOutcome.DONE: _("done"),
        SessionOutcome.STOPPED: _("stopped early"),
        SessionOutcome.INTERRUPTED: _("interrupted"),
    }[outcome]


def held_words(entries: Iterable[Entry]) -> tuple[str, ...]:
    """A line for each exercise and side, in order of first use: "Calf wall stretch, right side: 0:40 of 0:40"."""
    sums: dict[str, tuple[int, int]] = {}
    for entry in entries:
        side = side_words(entry.side)
        what = _("{name}, {side}").format(name=entry.name, side=side) if side else entry.name
        held, planned = sums.get(what, (0, 0))
        sums[what] = held + entry.held_ms, planned + entry.planned_ms
    words = _("{what}: {held} of {planned}")
    return tuple(
        words.format(what=what, held=time_text(held), planned=time_text(planned))
        for what, (held, planned) in sums.items()
    )
