"""What a row of the list tells: a step, or the head of a round above its steps."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stretchtimer.config.translations import _, ngettext
from stretchtimer.figure.definition import Figure
from stretchtimer.gui.editor.places import keys_in_time
from stretchtimer.gui.editor.problems import key_at
from stretchtimer.gui.editor.workbench import Sound, Workbench
from stretchtimer.gui.library.doses import dose_words, order_words
from stretchtimer.gui.words import clock_text, dose_text
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.durations import parse_ms
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound, DraftStep
from stretchtimer.routine.wording import Unfit

UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `spot` is the gap before it; `round_key` the round that a step is in.

    `rounds` is above 0 for the head of a round. `fault` is what is wrong with its lines in the file.
    """

    key: int
    title: str
    detail: str
    time: str
    spot: Spot
    figure: Figure | None = None
    round_key: int | None = None
    is_last_in_round: bool = False
    rounds: int = 0
    fault: str = ""

    @property
    def is_round(self) -> bool:
        """Whether it is the head of a round."""
        return self.rounds > 0

    @property
    def is_in_box(self) -> bool:
        """Whether it lies in the box of a round."""
        return self.is_round or self.round_key is not None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        where = _("in a round") if self.round_key is not None else ""
        time = "" if self.time == UNKNOWN else self.time
        return ", ".join(filter(None, (self.title, self.detail, time, where)))


def rows_of(bench: Workbench) -> tuple[Row, ...]:
    """Every round and step of the draft in order."""
    lengths = _lengths(bench.sound) if bench.sound else {}
    faults = {key_at(bench.draft, problem.line): problem.message for problem in bench.problems}
    return tuple(_rows(bench, lengths, faults))


def moved_words(rows: Sequence[Row], keys: Collection[int]) -> str:
    """Where what was moved stands now, for a screen reader; `keys` are among `rows`."""
    place, first = next((place, row) for place, row in enumerate(rows, 1) if row.key in keys)
    where = _("{place} of {count}").format(place=place, count=len(rows))
    inside = _("in a round") if first.round_key is not None else ""
    more = len(keys) - 1
    others = ngettext("{count} more with it", "{count} more with it", more).format(count=more) if more else ""
    return ", ".join(filter(None, (first.title, where, inside, others)))


def _rows(bench: Workbench, lengths: Mapping[int, int], faults: Mapping[int, str]) -> Iterator[Row]:
    for number, item in enumerate(bench.draft.items):
        if isinstance(item, DraftStep):
            yield _step(bench, item, Spot(number), lengths, faults)
            continue
        yield _head(item, Spot(number), lengths, faults)
        last = len(item.steps) - 1
        for place, step in enumerate(item.steps):
            spot = Spot(number, place)
            yield _step(bench, step, spot, lengths, faults, item.key, is_last=place == last)


def _step(
    bench: Workbench,
    step: DraftStep,
    spot: Spot,
    lengths: Mapping[int, int],
    faults: Mapping[int, str],
    round_key: int | None = None,
    *,
    is_last: bool = False,
) -> Row:
    fault = faults.get(step.key, "")
    told = bench.step(step.key)
    id_ = str(step.block.keys.get(k.EXERCISE_ID.name, ""))
    exercise = told.exercise if told and not fault else bench.exercises.get(id_)
    detail = _("{dose} · {order}").format(dose=dose_words(told), order=order_words(told)) if told else ""
    return Row(
        key=step.key,
        title=exercise.name if exercise else id_,
        detail=fault or detail,
        time=_time([step.key], lengths.get(step.key), faults),
        spot=spot,
        figure=exercise.figure if exercise else None,
        round_key=round_key,
        is_last_in_round=is_last,
        fault=fault,
    )


def _head(item: DraftRound, spot: Spot, lengths: Mapping[int, int], faults: Mapping[int, str]) -> Row:
    written = item.block.keys.get(k.ROUNDS.name)
    rounds = written if isinstance(written, int) and written > 0 else 1
    fault = faults.get(item.key, "")
    keys = [item.key, *(step.key for step in item.steps)]
    total_ms = rounds * sum(lengths.get(key, 0) for key in keys) + (rounds - 1) * _rest_ms(item)
    return Row(
        key=item.key,
        title=ngettext("{count} round", "{count} rounds", rounds).format(count=rounds),
        detail=fault or _rest_words(_rest_ms(item)),
        time=_time(keys, total_ms if lengths else None, faults),
        spot=spot,
        rounds=rounds,
        fault=fault,
    )


def _time(keys: Collection[int], length_ms: int | None, faults: Mapping[int, str]) -> str:
    """How long it takes; nobody knows while there is a fault in it."""
    if any(key in faults for key in keys):
        return UNKNOWN
    return clock_text(length_ms) if length_ms is not None else ""


def _rest_ms(item: DraftRound) -> int:
    try:
        return parse_ms(item.block.keys.get(k.REST.name, 0), zero=True)
    except Unfit:
        return 0


def _rest_words(rest_ms: int) -> str:
    if not rest_ms:
        return _("No rest between rounds")
    return _("{time} of rest between rounds").format(time=dose_text(rest_ms))


def _lengths(sound: Sound) -> dict[int, int]:
    """How long each step takes in ms, sides, sets and getting ready with it, by its key."""
    keys, lengths, measured = keys_in_time(sound), dict[int, int](), dict[int, int]()
    for segment in sound.timeline.segments:
        key = keys[segment.step_index]
        if measured.setdefault(key, segment.step_index) == segment.step_index:
            lengths[key] = lengths.get(key, 0) + segment.duration_ms
    return lengths
