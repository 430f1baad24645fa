"""What each key of a file means, and what stands where it is left out, in words; Markdown, for the reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stretchtimer.routine import exercise_keys, step_keys
from stretchtimer.routine.keys import Table

REQUIRED = "must be there"


@dataclass(frozen=True, slots=True)
class Meaning:
    """`says`: what a key is for. `otherwise`: what stands where it is left out; empty if nothing does."""

    says: str
    otherwise: str = REQUIRED


@dataclass(frozen=True, slots=True)
class Told:
    """A table of keys with its words, by the key's name."""

    table: Table
    meanings: Mapping[str, Meaning]


def _told(table: Table, **meanings: Meaning) -> Told:
    return Told(table, MappingProxyType(meanings))


_FORMAT = Meaning("the format of the file", "1")
_AS_EXERCISE = "as the exercise has it"

STEP = _told(
    step_keys.STEP,
    exercise=Meaning("the id of an exercise"),
    hold=Meaning("how long to hold, each side: for stretches", _AS_EXERCISE),
    reps=Meaning("how many times: for moves", _AS_EXERCISE),
    tempo=Meaning(
        'the time of one rep, or `"own"`: the session waits until you are done',
        f'{_AS_EXERCISE}; `"own"` if it has none',
    ),
    duration=Meaning(
        "how long it lasts; may be a range",
        f"the length of the ramp if there is one, else {_AS_EXERCISE}",
    ),
    ramp=Meaning("the name of one of the exercise's ramps: for cardio", "none"),
    sets=Meaning("how many sets", f"{_AS_EXERCISE}, which is 1 unless it says more"),
    rest=Meaning("the time between two sets", "none"),
    sides=Meaning(
        "which sides, in which order",
        '`"right, left"` if the exercise works each side on its own, else `"both"`',
    ),
    ready=Meaning('the time to get into position before it, or `"wait"`: until you say so', "8 s"),
    switch=Meaning("the time to change sides", "5 s"),
    note=Meaning("a word to yourself, shown with the step", "empty"),
    picture=Meaning("a picture beside this file, to be shown instead of the exercise's own", "none"),
    optional=Meaning("`true` if it may well be left out", "`false`"),
)
ROUND = _told(
    step_keys.ROUND,
    rounds=Meaning("how many times over"),
    rest=Meaning("the time between two rounds", "none"),
    step=Meaning("its steps, each under `[[step.step]]`; a round holds no other rounds"),
)
ROUTINE = _told(
    step_keys.ROUTINE,
    format=_FORMAT,
    name=Meaning("what people pick it by"),
    when=Meaning("the moment it is made for", '`"any"`'),
    about=Meaning("a sentence or two", "empty"),
    tags=Meaning('words to find it by, such as `"desk"`, `"morning"`, `"bed"`', "none"),
    step=Meaning("steps and rounds in order; at most 10,000 with all rounds unrolled, 24 hours in all"),
)
STAGE = _told(
    exercise_keys.STAGE,
    duration=Meaning("how long the stage lasts"),
    effort=Meaning("how hard it is to be, on the Borg CR10 scale"),
    cadence=Meaning('turns a minute, such as `"60-70"`', "none"),
    cue=Meaning("a word for it, shown and spoken", "empty"),
)
RAMP = _told(
    exercise_keys.RAMP,
    name=Meaning("what steps call it by"),
    stage=Meaning("its stages in order, each under `[[ramp.stage]]`"),
)
BREATH = _told(
    exercise_keys.BREATH,
    inhale=Meaning("breathing in"),
    hold=Meaning("holding the breath", "none"),
    exhale=Meaning("breathing out"),
    hold_out=Meaning("staying empty", "none"),
)
PNF = _told(
    exercise_keys.PNF,
    cycles=Meaning("how many times over"),
    ease=Meaning("easing into the stretch"),
    push=Meaning("pushing against the hold"),
    release=Meaning("letting go"),
    stretch=Meaning("the deeper stretch"),
)
EXERCISE = _told(
    exercise_keys.EXERCISE,
    format=_FORMAT,
    name=Meaning("its name"),
    kind=Meaning('what it is, `"pnf"` being contract-relax'),
    sided=Meaning("`true` if each side is worked on its own", "`false`"),
    group=Meaning('the muscle group, such as `"calf"`'),
    muscles=Meaning("the muscles it works on", "none"),
    other_names=Meaning("other names to find it by", "none"),
    equipment=Meaning("what it needs", "none"),
    setup=Meaning("how to get into it, in short sentences", "none"),
    form=Meaning("what to mind while doing it; spoken, so at best under 45 letters each", "none"),
    caution=Meaning("when to be careful, and when to leave it", "empty"),
    use=Meaning("when it is good", "none"),
    source=Meaning("where the dose comes from", "empty"),
    picture=Meaning("a picture beside this file, to be shown instead of the figure", "none"),
    hold=Meaning("how long to hold; static exercises need it", ""),
    sets=Meaning("how many sets", "1"),
    reps=Meaning("how many times; dynamic exercises need it, or `duration`", ""),
    tempo=Meaning('the time of one rep, or `"own"`', '`"own"`'),
    reps_note=Meaning("what is counted, if it is not plain", "empty"),
    duration=Meaning("how long; cardio and breathing exercises need it", ""),
    ramp=Meaning("ways to build up, for cardio, each under `[[ramp]]`", "none"),
    breath=Meaning("one breath; breathing exercises need it", ""),
    pnf=Meaning("one round of it; contract-relax exercises need it", ""),
    figure=Meaning("how the mannequin shows it, see below", "no figure"),
)
TOLD = (ROUTINE, STEP, ROUND, EXERCISE, RAMP, STAGE, BREATH, PNF)
