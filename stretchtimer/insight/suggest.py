"""Which routine to propose before or after training: the person's focus muscles and what they did of late decide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType

from stretchtimer.config.sentences import listed, sentence
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.dose import GroupDose
from stretchtimer.insight.focus import Focus, focus_doses
from stretchtimer.journal.totals import Use
from stretchtimer.routine.exercise import Kind, Side
from stretchtimer.routine.lengths import routine_ms, step_ms
from stretchtimer.routine.model import Routine, When

LATELY = timedelta(days=28)  # what was used longer ago is no habit any more
RHYTHM_DAYS = 14  # the same weekday within two weeks

# What weighs how much; the fit of a routine is a number from 0 to 1.
_FIT, _LAG, _MATCH = 1.0, 0.8, 0.8
_RHYTHM, _LATEST, _USED = 0.7, 0.6, 0.3


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the person. `focus` has the most important muscle first; `doses` are by group.

    `uses` are those of `Journal.uses_since`, for as far back as LATELY.
    """

    now: datetime
    focus: Sequence[Focus] = ()
    doses: Mapping[str, GroupDose] = field(default_factory=lambda: MappingProxyType({}))
    uses: Sequence[Use] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A routine, and in one sentence why it is proposed."""

    routine: Routine
    reason: str


def suggest(
    routines: Iterable[Routine], when: When, facts: Facts, warm_up: Routine | None = None
) -> Suggestion | None:
    """The routine to propose for `when`, out of those made for it or used for it before; None if there is none.

    `warm_up` is what was done before today's training: the one after it should go with it. Of two that are equally
    good, the shorter is taken.
    """
    used = {use.source: use for use in facts.uses if use.moment is when and _age(use, facts.now) <= LATELY}
    candidates = [
        _Candidate(routine, facts, used.get(routine.id), _is_latest(routine, used), warm_up)
        for routine in routines
        if routine.when is when or routine.id in used
    ]
    best = min(
        candidates, key=lambda candidate: (-candidate.score, routine_ms(candidate.routine)), default=None
    )
    return None if best is None else Suggestion(best.routine, best.reason)


def shares(routine: Routine) -> Mapping[tuple[str, Side], float]:
    """How much of a routine's time goes to each side of each muscle group, in all 1; cardio and breathing do not count.

    What works both sides at once is half for each.
    """
    times: defaultdict[tuple[str, Side], float] = defaultdict(float)
    for step in routine.each_step():
        if step.exercise.kind not in (Kind.CARDIO, Kind.BREATHING):
            sides = [one for side in step.sides for one in Focus(step.exercise.group, side).sides]
            for side in sides:
                times[step.exercise.group, side] += step_ms(step) / len(sides)
    whole = sum(times.values())
    return {part: time / whole for part, time in times.items()}


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A routine that may be proposed, and what speaks for it."""

    routine: Routine
    facts: Facts
    use: Use | None
    is_latest: bool
    warm_up: Routine | None

    @property
    def score(self) -> float:
        return _FIT * self._fit + _LAG * self._lag_fit + _MATCH * self._match + self._habit

    @property
    def reason(self) -> str:
        """The most telling of all that speaks for it."""
        worked = shares(self.routine)
        if lag := next((dose.lag_words for behind, dose in _lags(self.facts) if _share(behind, worked)), ""):
            return sentence(lag)
        if self._match:
            return _("Goes with your warm-up.")
        if self.use:
            return _used_words(self.use, self.facts.now)
        if wanted := [focus.words for focus in self.facts.focus if _share(focus, worked)]:
            return _("Made for {muscles}, your focus.").format(muscles=_listed(wanted))
        return _("A short one to begin with.")

    @property
    def _fit(self) -> float:
        return _fit_for(self.facts.focus, shares(self.routine))

    @property
    def _lag_fit(self) -> float:
        return _fit_for([behind for behind, _dose in _lags(self.facts)], shares(self.routine))

    @property
    def _match(self) -> float:
        """By the muscles, or by name: pre_run goes with post_run, whatever each of them works."""
        if self.warm_up is None:
            return 0.0
        ours, theirs = shares(self.routine), shares(self.warm_up)
        by_muscles = sum(min(share, theirs.get(part, 0)) for part, share in ours.items())
        return max(by_muscles, _overlap(_words(self.warm_up), _words(self.routine)))

    @property
    def _habit(self) -> float:
        if self.use is None:
            return 0.0
        days = _days_ago(self.use, self.facts.now)
        if 0 < days <= RHYTHM_DAYS and days % 7 == 0:
            return _RHYTHM
        return _LATEST if self.is_latest else _USED


def _lags(facts: Facts) -> list[tuple[Focus, GroupDose]]:
    """Those sides of the focus muscles that are behind, with the muscle's dose."""
    found = focus_doses(facts.focus, facts.doses)
    return [(each.behind, each.dose) for each in found if each.behind]


def _share(focus: Focus, found: Mapping[tuple[str, Side], float]) -> float:
    """How much of a routine is for that muscle, 0 to 1. One side counts in full where the other gets no more."""
    left, right = (found.get((focus.group, side), 0.0) for side in (Side.LEFT, Side.RIGHT))
    wanted = {Side.LEFT: left, Side.RIGHT: right, Side.BOTH: left + right}[focus.side]
    return min(left + right, 2 * wanted)


def _fit_for(wanted: Sequence[Focus], found: Mapping[tuple[str, Side], float]) -> float:
    """How well a routine fits, 0 to 1: how much of it is for what is wanted, and how much of that is in it (F1).

    The first that is wanted weighs most.
    """
    weights = {focus: len(wanted) - place for place, focus in enumerate(wanted)}
    precision = sum(_share(focus, found) for focus in weights)
    if not precision:
        return 0.0
    recall = sum(weight for focus, weight in weights.items() if _share(focus, found)) / sum(weights.values())
    return 2 * precision * recall / (precision + recall)


def _words(routine: Routine) -> frozenset[str]:
    """What its id says beside the moment and the minutes."""
    words = routine.id.lower().split("_")
    return frozenset(word for word in words if word.isalpha()) - {"pre", "post", "before", "after"}


def _listed(words: Sequence[str]) -> str:
    """As a sentence lists them: "calves, quads and feet"."""
    *others, last = words
    return _("{others} and {last}").format(others=listed(others), last=last) if others else last


def _overlap(some: frozenset[str], others: frozenset[str]) -> float:
    """How much two sets have in common, 0 to 1: twice what is in both, over what is in each."""
    return 2 * len(some & others) / (len(some) + len(others)) if some and others else 0.0


def _is_latest(routine: Routine, used: Mapping[str, Use]) -> bool:
    latest = max(used.values(), key=lambda use: use.last_at, default=None)
    return latest is not None and latest.source == routine.id


def _age(use: Use, now: datetime) -> timedelta:
    return now - use.last_at


def _days_ago(use: Use, now: datetime) -> int:
    """By the calendar of `now`."""
    return (now.date() - use.last_at.astimezone(now.tzinfo).date()).days


def _used_words(use: Use, now: datetime) -> str:
    days = _days_ago(use, now)
    if days <= 0:
        return _("You used this earlier today.")
    if days == 1:
        return _("You used this yesterday.")
    if days <= 7:
        return _last_weekday(use.last_at.astimezone(now.tzinfo).weekday())
    return ngettext("You used this {n} day ago.", "You used this {n} days ago.", days).format(n=days)


def _last_weekday(weekday: int) -> str:
    return (
        _("You used this last Monday."),
        _("You used this last Tuesday."),
        _("You used this last Wednesday."),
        _("You used this last Thursday."),
        _("You used this last Friday."),
        _("You used this last Saturday."),
        _("You used this last Sunday."),
    )[weekday]
