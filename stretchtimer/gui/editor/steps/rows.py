"""The rows of what is on the bench."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from stretchtimer.config.translations import _, ngettext
from stretchtimer.gui.editor.places import keys_in_time
from stretchtimer.gui.editor.problems import key_at
from stretchtimer.gui.editor.steps.row import UNKNOWN, Row
from stretchtimer.gui.editor.workbench import Sound, Workbench
from stretchtimer.gui.library.doses import dose_words, order_words
from stretchtimer.gui.words import clock_text, dose_text
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.durations import parse_ms
from stretchtimer.routine.editing.arranging import Spot
from stretchtimer.routine.editing.draft import DraftRound, DraftStep
from stretchtimer.routine.model import Step
from stretchtimer.routine.wording import Unfit

_NO_REMARKS: Mapping[int, str] = MappingProxyType({})


class Rows:
    """Every round and step of the draft in order. What is told of steps that stay the same is not worded again."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._worded: dict[int, tuple[Step, str]] = {}
        self._lengths: Mapping[int, int] = {}
        self._faults: Mapping[int, str] = {}
        self._remarks = _NO_REMARKS

    def remark(self, remarks: Mapping[int, str]) -> None:
        """What the coach has to say of steps, by their keys."""
        self._remarks = remarks

    def all(self) -> tuple[Row, ...]:
        """As they are now."""
        bench = self._bench
        self._lengths = _lengths(bench.sound) if bench.sound else {}
        self._faults = {key_at(bench.draft, problem.line): problem.message for problem in bench.problems}
        return tuple(self._each())

    def _each(self) -> Iterator[Row]:
        for number, item in enumerate(self._bench.draft.items):
            if isinstance(item, DraftStep):
                yield self._step(item, Spot(number))
                continue
            yield self._head(item, Spot(number))
            last = len(item.steps) - 1
            for place, step in enumerate(item.steps):
                yield self._step(step, Spot(number, place), item.key, is_last=place == last)

    def _step(
        self, step: DraftStep, spot: Spot, round_key: int | None = None, *, is_last: bool = False
    ) -> Row:
        bench, key, fault = self._bench, step.key, self._faults.get(step.key, "")
        told = bench.step(key)
        id_ = str(step.block.keys.get(k.EXERCISE_ID.name, ""))
        exercise = told.exercise if told and not fault else bench.exercises.get(id_)
        return Row(
            key=key,
            title=exercise.name if exercise else id_,
            detail=fault or (self._detail(key, told) if told else ""),
            time=self._time([key], self._lengths.get(key)),
            spot=spot,
            figure=exercise.figure if exercise else None,
            picture=(told.picture if told else None) or (exercise.picture if exercise else None),
            round_key=round_key,
            is_last_in_round=is_last,
            fault=fault,
            remark="" if fault else self._remarks.get(key, ""),
        )

    def _detail(self, key: int, step: Step) -> str:
        before = self._worded.get(key)
        if before is not None and before[0] == step:
            return before[1]
        words = _("{dose} · {order}").format(dose=dose_words(step), order=order_words(step))
        self._worded[key] = step, words
        return words

    def _head(self, item: DraftRound, spot: Spot) -> Row:
        lengths, fault = self._lengths, self._faults.get(item.key, "")
        written = item.block.keys.get(k.ROUNDS.name)
        rounds = written if isinstance(written, int) and written > 0 else 1
        keys = [item.key, *(step.key for step in item.steps)]
        total_ms = rounds * sum(lengths.get(key, 0) for key in keys) + (rounds - 1) * _rest_ms(item)
        return Row(
            key=item.key,
            title=ngettext("{count} round", "{count} rounds", rounds).format(count=rounds),
            detail=fault or _rest_words(_rest_ms(item)),
            time=self._time(keys, total_ms if lengths else None),
            spot=spot,
            rounds=rounds,
            fault=fault,
        )

    def _time(self, keys: Collection[int], length_ms: int | None) -> str:
        """How long it takes; nobody knows while there is a fault in it."""
        if any(key in self._faults for key in keys):
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
