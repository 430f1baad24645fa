"""What has changed from a routine as made to the fitted one, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.config.sentences import listed, sentence
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.coach.words import length
from stretchtimer.insight.coach.work import placed
from stretchtimer.insight.fit.stage import Draft
from stretchtimer.routine.model import Round, Routine, Step

_Pairs = list[tuple[Step, Step]]


def changes(made: Routine, draft: Draft) -> tuple[str, ...]:
    """A sentence for each change, in order of the routine."""
    return (*map(sentence, _rounds(made, draft)), *_left_out(made, draft), *_each_step(_pairs(made, draft)))


def summary(made: Routine, draft: Draft) -> str:
    """All changes in one sentence; that there are none."""
    pairs = _pairs(made, draft)
    if all_holds := _all_holds(made, pairs, draft):
        return all_holds
    if len(single := changes(made, draft)) == 1:
        return single[0]
    parts = [
        *_counted_out(draft),
        *_rounds(made, draft),
        *_counted(pairs),
    ]
    if not parts:
        return _("As made.")
    return sentence(listed(parts))


def _pairs(made: Routine, draft: Draft) -> _Pairs:
    """Each step that is left, as made and as it is now."""
    left = (step for place, step in enumerate(made.each_step()) if place not in draft.dropped)
    return list(zip(left, draft.routine.each_step(), strict=True))


def _left_out(made: Routine, draft: Draft) -> Iterator[str]:
    for place, step in enumerate(made.each_step()):
        if place in draft.dropped:
            yield _("Left out: {exercise}.").format(exercise=step.exercise.name)


def _rounds(made: Routine, draft: Draft) -> Iterator[str]:
    for old, new in _round_counts(made, draft):
        words = ngettext("{new} round instead of {old}", "{new} rounds instead of {old}", new)
        yield words.format(new=new, old=old)


def _round_counts(made: Routine, draft: Draft) -> Iterator[tuple[int, int]]:
    """How often each round that is left comes, as made and now, where that differs."""
    kept = iter(placed(draft.routine))
    place = 0
    for item in made.steps:
        steps = item.steps if isinstance(item, Round) else (item,)
        times = [
            next(kept).times for number in range(place, place + len(steps)) if number not in draft.dropped
        ]
        place += len(steps)
        if isinstance(item, Round) and times and times[0] != item.rounds:
            yield item.rounds, times[0]


def _each_step(pairs: _Pairs) -> Iterator[str]:
    for old, new in pairs:
        name = new.exercise.name
        if old.sets != new.sets:
            words = ngettext(
                "{exercise}: {new} set instead of {old}.",
                "{exercise}: {new} sets instead of {old}.",
                new.sets,
            )
            yield words.format(exercise=name, new=new.sets, old=old.sets)
        if old.hold_ms != new.hold_ms:
            words = _("{exercise}: held for {new} instead of {old}.")
            yield words.format(exercise=name, new=length(new.hold_ms or 0), old=length(old.hold_ms or 0))
        if old.span != new.span and old.span is not None and new.span is not None:
            words = _("{exercise}: at most {new} instead of {old}.")
            yield words.format(exercise=name, new=length(new.span.max_ms), old=length(old.span.max_ms))


def _all_holds(made: Routine, pairs: _Pairs, draft: Draft) -> str:
    """Where all that changed is every hold, from the same to the same."""
    lengths = {(old.hold_ms, new.hold_ms) for old, new in pairs if old.hold_ms and new.hold_ms}
    others = [old for old, new in pairs if old.hold_ms is None and old != new]
    sets = [old for old, new in pairs if old.sets != new.sets]
    rounds = list(_round_counts(made, draft))
    if len(lengths) != 1 or others or sets or rounds or draft.dropped:
        return ""
    old_ms, new_ms = lengths.pop()
    if old_ms == new_ms:
        return ""
    words = (
        _("Each hold grows from {old} to {new}.")
        if new_ms > old_ms
        else _("Each hold goes from {old} to {new}.")
    )
    return words.format(old=length(old_ms), new=length(new_ms))


def _counted_out(draft: Draft) -> Iterator[str]:
    if count := len(draft.dropped):
        words = ngettext("{n} optional exercise is left out", "{n} optional exercises are left out", count)
        yield words.format(n=count)


def _counted(pairs: _Pairs) -> Iterator[str]:
    spans = [(old.span.max_ms, new.span.max_ms) for old, new in pairs if old.span and new.span]
    holds = [(old.hold_ms, new.hold_ms) for old, new in pairs if old.hold_ms and new.hold_ms]
    sets = [(old.sets, new.sets) for old, new in pairs]
    if count := _fewer(spans):
        yield ngettext("{n} open end comes sooner", "{n} open ends come sooner", count).format(n=count)
    if count := _more(spans):
        yield ngettext("{n} open end comes later", "{n} open ends come later", count).format(n=count)
    if count := _fewer(sets):
        yield ngettext("{n} exercise has fewer sets", "{n} exercises have fewer sets", count).format(n=count)
    if count := _more(sets):
        yield ngettext("{n} exercise has more sets", "{n} exercises have more sets", count).format(n=count)
    if count := _fewer(holds):
        yield ngettext("{n} hold is shorter", "{n} holds are shorter", count).format(n=count)
    if count := _more(holds):
        yield ngettext("{n} hold is longer", "{n} holds are longer", count).format(n=count)


def _fewer(pairs: list[tuple[int, int]]) -> int:
    return sum(new < old for old, new in pairs)


def _more(pairs: list[tuple[int, int]]) -> int:
    return sum(new > old for old, new in pairs)
