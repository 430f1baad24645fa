"""What a row of the list says: when, what in which order, how it felt, and whether it cramped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from stretchtimer.config.sentences import in_sentence, listed
from stretchtimer.config.translations import _
from stretchtimer.gui.journal.words import session_outcome_words
from stretchtimer.gui.muscles import sentence, side_group_words
from stretchtimer.gui.words import about_text, day_text, minutes_text, time_of_day_text
from stretchtimer.insight.muscles import both, sided
from stretchtimer.journal.bracket import LONGEST_WORKOUT
from stretchtimer.journal.history import Block, Felt, SessionLine
from stretchtimer.journal.records import SessionOutcome, Training
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When


class Kind(Enum):
    """What a chip stands for; each looks different."""

    STRETCHED = "stretched"
    TRAINED = "trained"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Chip:
    """One part of a workout, with its minutes if it has some."""

    kind: Kind
    text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Told:
    """All that a row shows."""

    day: str
    time: str
    chips: tuple[Chip, ...]
    felt: str
    cramp: str

    @property
    def spoken(self) -> str:
        """The same, for a screen reader."""
        parts = (self.day, self.time, *(chip.spoken for chip in self.chips), self.felt)
        cramp = _("cramp: {muscle}").format(muscle=self.cramp) if self.cramp else ""
        return listed((*parts, cramp))


def told(block: Block, now: datetime) -> Told:
    """What the row of `block` says at `now`."""
    first = block.sessions[0].started_at
    return Told(
        day=day_text(first.date(), now.date()),
        time=time_of_day_text(first),
        chips=tuple(_chips(block, now)),
        felt=_felt_words(block.felt),
        cramp=listed(dict.fromkeys(side_group_words(one.group, one.side) for one in block.spasms)),
    )


def _chips(block: Block, now: datetime) -> Iterator[Chip]:
    """The sessions before, the training, the sessions after; what was left out of a workout that is over."""
    before = [session for session in block.sessions if session.moment is not When.AFTER]
    after = [session for session in block.sessions if session.moment is When.AFTER]
    yield from (_session_chip(session) for session in before)
    if block.training is not None:
        yield _training_chip(block.training)
    yield from (_session_chip(session) for session in after)
    is_over = now - block.sessions[-1].started_at > LONGEST_WORKOUT
    if block.workout_id is not None and not after and is_over:
        words = _("No cool-down")
        yield Chip(Kind.LEFT_OUT, words, in_sentence(words))


def _session_chip(session: SessionLine) -> Chip:
    names = {When.BEFORE: _("Warm-up"), When.AFTER: _("Cool-down"), When.ANY: session.name}
    name = names[session.moment]
    spoken = _("{name} {length}").format(name=name, length=about_text(session.held_ms))
    shown = _with_minutes(name, session.held_ms)
    if session.outcome is not SessionOutcome.DONE:
        how = in_sentence(session_outcome_words(session.outcome))
        shown, spoken = (_("{session}, {how}").format(session=words, how=how) for words in (shown, spoken))
    return Chip(Kind.STRETCHED, shown, spoken)


def _training_chip(training: Training) -> Chip:
    name = _("Workout")
    if training.ended_at is None:
        return Chip(Kind.TRAINED, name, name)
    length_ms = round((training.ended_at - training.started_at).total_seconds() * 1_000)
    spoken = _("{name} {length}").format(name=name, length=about_text(length_ms))
    return Chip(Kind.TRAINED, _with_minutes(name, length_ms), spoken)


def _with_minutes(name: str, ms: int) -> str:
    return _("{name} {minutes}").format(name=name, minutes=minutes_text(ms))


def _felt_words(felt: tuple[Felt, ...]) -> str:
    """Such as "Calves 7 to 4, quads 5 to 3"; sides that felt alike are told as one."""
    groups: dict[str, list[Felt]] = {}
    for one in felt:
        groups.setdefault(one.group, []).append(one)
    parts = []
    for group, sides in groups.items():
        values = {(one.before, one.after) for one in sides}
        if len(values) == 1 and (len(sides) > 1 or sides[0].side is Side.BOTH):
            parts.append(f"{both(group)} {_values(sides[0])}")
        else:
            in_order = sorted(sides, key=lambda one: one.side is Side.RIGHT)
            parts += [f"{sided(group, one.side)} {_values(one)}" for one in in_order]
    return sentence(listed(parts))


def _values(felt: Felt) -> str:
    known = [str(value) for value in (felt.before, felt.after) if value is not None]
    return _("{before} to {after}").format(before=known[0], after=known[1]) if len(known) > 1 else known[0]
