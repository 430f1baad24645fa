"""A routine fitted to the time there is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from stretchtimer.config.translations import _
from stretchtimer.insight.fit import telling
from stretchtimer.insight.fit.holds import longer_holds, shorter_holds
from stretchtimer.insight.fit.limits import Limits
from stretchtimer.insight.fit.optional import without_optional
from stretchtimer.insight.fit.ranges import longer_ranges, shorter_ranges
from stretchtimer.insight.fit.sets import fewer_sets, more_sets
from stretchtimer.insight.fit.stage import Draft, Rule, Stage
from stretchtimer.insight.lengths import clock_words
from stretchtimer.journal.records import SessionRecord
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS
from stretchtimer.routine.model import Routine
from stretchtimer.timeline.compiling import compile_routine

SHORTENING: tuple[Rule, ...] = (without_optional, shorter_ranges, fewer_sets, shorter_holds)
LENGTHENING: tuple[Rule, ...] = (longer_holds, more_sets, longer_ranges)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A routine of about the length asked for, and what was changed for it: in one sentence, and one by one.

    `total_ms` is the whole session with its lead-in, open-ended steps at their longest. `limit` says in a sentence
    what the shortest or the longest possible is, where that was not enough; else it is empty.
    """

    routine: Routine
    total_ms: int
    summary: str
    changes: tuple[str, ...]
    limit: str = ""


def fit(routine: Routine, target_ms: int, lead_in_ms: int, doses: Doses) -> Fitted:
    """`routine` made to last `target_ms`, or as near below it as the rules come, with a lead-in of `lead_in_ms`.

    To be shorter, as far as needed and no further: optional steps go, the last one first; open-ended times end
    sooner, down to their minimum; of the most sets or rounds one goes, until one is left; the longest holds come
    down, to 20 s, or 30 s after training, never below `doses.least_hold_ms` or 10 s, never below what they were if
    that is less. To be longer, the other way round: the shortest holds grow up to 60 s; sets are added up to four;
    open-ended times end later; none of it beyond what the coach approves of for one muscle.
    Both sides always get the same, no step changes its place, and the same question has the same answer.
    """
    limits = Limits(routine.when, doses)
    draft = Draft(routine)
    made_ms = _total_ms(draft, lead_in_ms)
    if target_ms < made_ms:
        draft = _shortened(draft, target_ms, lead_in_ms, limits)
    elif target_ms > made_ms:
        draft = _lengthened(draft, target_ms, lead_in_ms, limits)
    total_ms = _total_ms(draft, lead_in_ms)
    is_as_made = draft.routine == routine
    return Fitted(
        routine if is_as_made else replace(draft.routine, fitted_ms=total_ms),
        total_ms,
        telling.summary(routine, draft),
        telling.changes(routine, draft),
        _limit(target_ms, total_ms, made_ms, draft, limits),
    )


def bounds(routine: Routine, lead_in_ms: int, doses: Doses) -> tuple[int, int]:
    """The shortest and the longest that `routine` can be fitted to, in milliseconds."""
    shortest = fit(routine, 0, lead_in_ms, doses)
    longest = fit(routine, LONGEST_ROUTINE_MS, lead_in_ms, doses)
    return shortest.total_ms, longest.total_ms


def fitted_again(routine: Routine, record: SessionRecord, doses: Doses) -> Routine:
    """`routine` as it was in the session `record`: fitted to the same time, if it was fitted."""
    if record.fitted_ms is None:
        return routine
    return fit(routine, record.fitted_ms, record.lead_in_ms, doses).routine


def _shortened(draft: Draft, target_ms: int, lead_in_ms: int, limits: Limits) -> Draft:
    """The first degree of the first rule that is short enough."""
    for rule in SHORTENING:
        stage = rule(draft, limits)
        draft = stage.at(_first_within(stage, target_ms, lead_in_ms))
        if _total_ms(draft, lead_in_ms) <= target_ms:
            break
    return draft


def _lengthened(draft: Draft, target_ms: int, lead_in_ms: int, limits: Limits) -> Draft:
    """The last degree that is not too long, of every rule until one is not used up."""
    for rule in LENGTHENING:
        stage = rule(draft, limits)
        degree = _last_within(stage, target_ms, lead_in_ms)
        draft = stage.at(degree)
        if degree < stage.size:
            break
    return draft


def _first_within(stage: Stage, target_ms: int, lead_in_ms: int) -> int:
    """The first degree that is short enough, or all of them."""
    degrees = range(stage.size)
    return bisect_left(degrees, -target_ms, key=lambda degree: -_total_ms(stage.at(degree), lead_in_ms))


def _last_within(stage: Stage, target_ms: int, lead_in_ms: int) -> int:
    """The last degree that is not too long."""
    degrees = range(stage.size + 1)
    return bisect_right(degrees, target_ms, key=lambda degree: _total_ms(stage.at(degree), lead_in_ms)) - 1


def _total_ms(draft: Draft, lead_in_ms: int) -> int:
    return compile_routine(draft.routine, lead_in_ms).total_ms


def _limit(target_ms: int, total_ms: int, made_ms: int, draft: Draft, limits: Limits) -> str:
    if total_ms > target_ms:
        return _("The shortest it can be is {time}.").format(time=clock_words(total_ms))
    used_up = all(rule(draft, limits).size == 0 for rule in LENGTHENING)
    if made_ms < target_ms and total_ms < target_ms and used_up:
        return _("The longest it can be is {time}.").format(time=clock_words(total_ms))
    return ""
