"""Small routines that tests across the floors are told with."""

from __future__ import annotations

from dataclasses import replace

from stretchtimer.routine.exercise import Breath, Exercise, Kind, Pnf, Ramp, Side, Stage
from stretchtimer.routine.model import Ready, Round, Routine, Span, Step, When

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH

CALF = Exercise(
    id="calf_wall_straight",
    name="Calf wall stretch",
    kind=Kind.STATIC,
    sided=True,
    group="calf",
    setup=("Face a wall, palms at chest height.",),
    form=("Press the back heel down.",),
    hold_ms=20_000,
)
BUTTERFLY = replace(CALF, id="butterfly", name="Butterfly", sided=False, group="adductors")
SQUAT = Exercise(
    id="bodyweight_squat", name="Bodyweight squat", kind=Kind.DYNAMIC, sided=False, group="legs", reps=5
)
EASY_TO_STEADY = Ramp(
    "easy to steady",
    (
        Stage(60_000, 2, (60, 70), "Very light."),
        Stage(120_000, 4, (80, 90)),
        Stage(120_000, 4, None, "Hold it."),
    ),
)
BIKE = Exercise(
    id="bike_warmup",
    name="Cycle warm-up",
    kind=Kind.CARDIO,
    sided=False,
    group="legs",
    form=("Add speed first.",),
    ramps=(EASY_TO_STEADY,),
)
BREATHING = Exercise(
    id="slow_breathing",
    name="Slow breathing",
    kind=Kind.BREATHING,
    sided=False,
    group="breath",
    breath=Breath(4_000, 0, 6_000, 0),
)
PNF_CALF = Exercise(
    id="pnf_calf",
    name="Contract-relax calf",
    kind=Kind.PNF,
    sided=True,
    group="calf",
    pnf=Pnf(cycles=2, ease_ms=10_000, push_ms=6_000, release_ms=2_000, stretch_ms=15_000),
)


def routine_of(*steps: Step | Round, name: str = "Calves, before", when: When = When.BEFORE) -> Routine:
    """A routine of these steps."""
    return Routine(id="test", name=name, when=when, steps=steps)


def calf_step(hold_ms: int = 20_000, **changes: object) -> Step:
    """A calf hold on the right, five seconds to switch, then on the left."""
    step = Step(CALF, hold_ms=hold_ms, sides=(RIGHT, LEFT), alternate=False, switch_ms=5_000)
    return replace(step, **changes)  # type: ignore[arg-type]  # names are the step's own fields


def bike_step(min_ms: int = 300_000, max_ms: int = 600_000) -> Step:
    """An open-ended warm-up on the bike, with a ramp."""
    return Step(BIKE, span=Span(min_ms, max_ms), ramp=EASY_TO_STEADY, ready=Ready(0))
