"""What a step, a round and a routine file may say: the keys, the reader of each, and what stands for one left out."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from stretchtimer.config.translations import _
from stretchtimer.routine import limits
from stretchtimer.routine.durations import parse_ms
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.exercise_keys import FORMAT, NAME, PICTURE, REPS, TEMPO
from stretchtimer.routine.keys import Fields, Key, Table
from stretchtimer.routine.model import Ready, Span, When
from stretchtimer.routine.place import Place
from stretchtimer.routine.readers import (
    Choice,
    Duration,
    Lasting,
    ListOf,
    Text,
    Whole,
    WordOr,
    YesNo,
    choice_of,
)

READY_MS = 8_000  # to get into position before a step
SWITCH_MS = 5_000  # to change sides


@dataclass(frozen=True, slots=True)
class SideOrder:
    """The sides of one set in order, and whether they take turns from set to set."""

    sides: tuple[Side, ...]
    alternate: bool = False


@dataclass(frozen=True, slots=True)
class GettingReady:
    """The time to get into position; zero is fine."""

    def __call__(self, value: object, _at: Place) -> Ready:
        """A time that ends by itself."""
        return Ready(parse_ms(value, longest_ms=limits.LONGEST_GAP_MS, zero=True))


@dataclass(frozen=True, slots=True)
class StepOrRound:
    """An entry of a routine's steps: a round if it says how many, or holds steps itself, else a step."""

    def __call__(self, value: object, at: Place) -> Fields:
        """The keys of either."""
        is_round = isinstance(value, dict) and not {ROUNDS.name, ROUND_STEPS.name}.isdisjoint(value)
        return (ROUND if is_round else STEP)(value, at)


RIGHT_THEN_LEFT = SideOrder((Side.RIGHT, Side.LEFT))
BOTH_AT_ONCE = SideOrder((Side.BOTH,))
SIDE_ORDERS = MappingProxyType(
    {
        "right, left": RIGHT_THEN_LEFT,
        "left, right": SideOrder((Side.LEFT, Side.RIGHT)),
        "both": BOTH_AT_ONCE,
        "right": SideOrder((Side.RIGHT,)),
        "left": SideOrder((Side.LEFT,)),
        "alternate": SideOrder((Side.RIGHT, Side.LEFT), alternate=True),
        "alternate, left first": SideOrder((Side.LEFT, Side.RIGHT), alternate=True),
    }
)
_GAP = Duration(limits.LONGEST_GAP_MS, zero=True)
_ID = Text(limits.MAX_NAME_LENGTH, blank=False)

EXERCISE_ID = Key("exercise", _ID, "", required=True)
HOLD: Key[int | None] = Key("hold", Duration(limits.LONGEST_HOLD_MS), None)
DURATION: Key[Span | None] = Key("duration", Lasting(), None)
RAMP_NAME = Key("ramp", _ID, "")
SETS: Key[int | None] = Key("sets", Whole(1, limits.MAX_SETS), None)
REST = Key("rest", _GAP, 0)
SIDES: Key[SideOrder | None] = Key("sides", Choice(SIDE_ORDERS), None)
READY = Key("ready", WordOr("wait", Ready(READY_MS, waits=True), GettingReady()), Ready(READY_MS))
SWITCH = Key("switch", _GAP, SWITCH_MS)
NOTE = Key("note", Text(), "")
OPTIONAL = Key("optional", YesNo(), default=False)
STEP = Table(
    (
        EXERCISE_ID,
        HOLD,
        REPS,
        TEMPO,
        DURATION,
        RAMP_NAME,
        SETS,
        REST,
        SIDES,
        READY,
        SWITCH,
        NOTE,
        PICTURE,
        OPTIONAL,
    ),
    MappingProxyType(
        dict.fromkeys(
            ("rounds", "step"), _("rounds go one level deep: a round holds steps, not other rounds")
        )
    ),
)

ROUNDS = Key("rounds", Whole(1, limits.MAX_ROUNDS), 1, required=True)
ROUND_STEPS: Key[tuple[Fields, ...]] = Key("step", ListOf(STEP, limits.MAX_STEPS, least=1), (), required=True)
ROUND = Table(
    (ROUNDS, REST, ROUND_STEPS),
    MappingProxyType(
        {
            key.name: _("in a round it belongs to one of its steps, under [[step.step]]")
            for key in STEP.keys
            if key is not REST
        }
    ),
)

WHEN = Key("when", choice_of(When), When.ANY)
ABOUT = Key("about", Text(limits.MAX_TEXT_LENGTH, lines=True), "")
TAGS: Key[tuple[str, ...]] = Key("tags", ListOf(Text(limits.MAX_NAME_LENGTH, blank=False)), ())
STEPS: Key[tuple[Fields, ...]] = Key(
    "step", ListOf(StepOrRound(), limits.MAX_STEPS, least=1), (), required=True
)
ROUTINE = Table((FORMAT, NAME, WHEN, ABOUT, TAGS, STEPS))
