"""What an exercise file may say: its keys, the reader of each, and what stands where one is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stretchtimer.config.translations import _
from stretchtimer.routine import limits
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.keys import Fields, Key, Table
from stretchtimer.routine.place import Place
from stretchtimer.routine.readers import (
    Choice,
    Duration,
    FormatNumber,
    ListOf,
    Text,
    Unread,
    Whole,
    WordOr,
    YesNo,
    choice_of,
)
from stretchtimer.routine.wording import Unfit

NEWEST_FORMAT = 1
USES = ("before", "after", "desk", "morning", "bed", "any")

_SENTENCES = ListOf(Text(blank=False))
_REP: WordOr[int | None] = WordOr("own", None, Duration(limits.LONGEST_REP_MS))
_GAP_IN_BREATH = Duration(limits.LONGEST_BREATH_MS, zero=True)


@dataclass(frozen=True, slots=True)
class Cadence:
    """Turns a minute: "60-70", or one number. The lowest and the highest come out."""

    def __call__(self, value: object, _at: Place) -> tuple[int, int]:
        """Both ends; the same twice for one number."""
        text = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
        found = re.fullmatch(r" *([0-9]{1,3})(?: *[-–] *([0-9]{1,3}))? *", text[:40])
        low, high = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= low <= high <= limits.MAX_CADENCE:
            expected = _('turns a minute such as "60-70", from 1 to {most}')
            raise Unfit.found(value, expected.format(most=limits.MAX_CADENCE))
        return low, high


FORMAT = Key("format", FormatNumber(NEWEST_FORMAT), NEWEST_FORMAT)
NAME = Key("name", Text(limits.MAX_NAME_LENGTH, blank=False), "", required=True)

STAGE_DURATION = Key("duration", Duration(), 0, required=True)
EFFORT = Key("effort", Whole(0, limits.MAX_EFFORT), 0, required=True)
CADENCE: Key[tuple[int, int] | None] = Key("cadence", Cadence(), None)
CUE = Key("cue", Text(), "")
STAGE = Table((STAGE_DURATION, EFFORT, CADENCE, CUE))

STAGES: Key[tuple[Fields, ...]] = Key("stage", ListOf(STAGE, limits.MAX_STAGES, least=1), (), required=True)
RAMP = Table((NAME, STAGES))

INHALE = Key("inhale", Duration(limits.LONGEST_BREATH_MS), 0, required=True)
BREATH_HOLD = Key("hold", _GAP_IN_BREATH, 0)
EXHALE = Key("exhale", Duration(limits.LONGEST_BREATH_MS), 0, required=True)
HOLD_OUT = Key("hold_out", _GAP_IN_BREATH, 0)
BREATH = Table((INHALE, BREATH_HOLD, EXHALE, HOLD_OUT))

CYCLES = Key("cycles", Whole(1, limits.MAX_CYCLES), 1, required=True)
EASE = Key("ease", Duration(limits.LONGEST_HOLD_MS), 0, required=True)
PUSH = Key("push", Duration(limits.LONGEST_HOLD_MS), 0, required=True)
RELEASE = Key("release", Duration(limits.LONGEST_HOLD_MS), 0, required=True)
STRETCH = Key("stretch", Duration(limits.LONGEST_HOLD_MS), 0, required=True)
PNF = Table((CYCLES, EASE, PUSH, RELEASE, STRETCH))

KIND = Key("kind", choice_of(Kind), Kind.STATIC, required=True)
SIDED = Key("sided", YesNo(), default=False)
GROUP = Key("group", Text(limits.MAX_NAME_LENGTH, blank=False), "", required=True)
MUSCLES: Key[tuple[str, ...]] = Key("muscles", _SENTENCES, ())
OTHER_NAMES: Key[tuple[str, ...]] = Key("other_names", _SENTENCES, ())
EQUIPMENT: Key[tuple[str, ...]] = Key("equipment", _SENTENCES, ())
SETUP: Key[tuple[str, ...]] = Key("setup", _SENTENCES, ())
FORM: Key[tuple[str, ...]] = Key("form", _SENTENCES, ())
CAUTION = Key("caution", Text(limits.MAX_TEXT_LENGTH, lines=True), "")
USE: Key[tuple[str, ...]] = Key("use", ListOf(Choice(MappingProxyType({use: use for use in USES}))), ())
SOURCE = Key("source", Text(), "")
HOLD: Key[int | None] = Key("hold", Duration(limits.LONGEST_HOLD_MS), None)
SETS = Key("sets", Whole(1, limits.MAX_SETS), 1)
REPS: Key[int | None] = Key("reps", Whole(1, limits.MAX_REPS), None)
TEMPO: Key[int | None] = Key("tempo", _REP, None)
REPS_NOTE = Key("reps_note", Text(), "")
DURATION: Key[int | None] = Key("duration", Duration(), None)
RAMPS: Key[tuple[Fields, ...]] = Key("ramp", ListOf(RAMP, limits.MAX_RAMPS), ())
BREATHING: Key[Fields | None] = Key("breath", BREATH, None)
CONTRACT_RELAX: Key[Fields | None] = Key("pnf", PNF, None)
PICTURE = Key("picture", Text(), "")
FIGURE: Key[Mapping[str, object] | None] = Key("figure", Unread(), None)  # figure/ reads its inside

EXERCISE = Table(
    (
        FORMAT,
        NAME,
        KIND,
        SIDED,
        GROUP,
        MUSCLES,
        OTHER_NAMES,
        EQUIPMENT,
        SETUP,
        FORM,
        CAUTION,
        USE,
        SOURCE,
        PICTURE,
        HOLD,
        SETS,
        REPS,
        TEMPO,
        REPS_NOTE,
        DURATION,
        RAMPS,
        BREATHING,
        CONTRACT_RELAX,
        FIGURE,
    )
)
