"""Small libraries and journals that the tests of the window are told with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from stretchtimer.config.paths import Folders
from stretchtimer.errors import Problem
from stretchtimer.gui.library.catalogue import Catalogue
from stretchtimer.gui.library.habits import Habits
from stretchtimer.gui.library.ignored import Ignored
from stretchtimer.journal.records import Entry, SessionOutcome, SessionRecord, new_id
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Round, Routine, Span, Step, When
from stretchtimer.routine.relief import Relief
from stretchtimer.routine.shelf.shelf import Shelf
from stretchtimer.timeline.segment import Outcome
from tests.routines import CALF, SQUAT, bike_step, calf_step, routine_of

LEAD_IN_MS = 3_000
NOW = datetime(2026, 11, 22, 18, 5, tzinfo=UTC)

CALVES = replace(
    routine_of(calf_step(), name="Calves, before the workout"),
    id="calves_pre",
    about="One foot far in front.",
)
QUADS = replace(
    routine_of(calf_step(30_000, sets=2), name="Quads, after the workout", when=When.AFTER), id="quads_post"
)
BIKE = replace(routine_of(bike_step(), name="Cycle warm-up"), id="bike")
BED = replace(routine_of(Round(2, (calf_step(10_000),)), name="Before bed", when=When.ANY), id="bed_calf")
ROUTINES = (CALVES, BIKE, QUADS, BED)
HOME = Path("/files")
BROKEN = HOME / "routines" / "my_evening.toml"
SHELF = Shelf(Folders(HOME, HOME, HOME), Path("/built_in"))


def relief() -> Relief:
    """Relief for four muscles: held until it eases, ten minutes at most, then a minute's walk."""
    groups = {"calf": "calf", "quad": "quads", "hamstring": "hamstrings", "foot": "feet"}
    walk = Step(replace(SQUAT, id="walk_it_off", name="Walk it off", reps=None), span=Span(60_000, 60_000))
    routines = {}
    for muscle, group in groups.items():
        hold = replace(calf_step(), exercise=replace(CALF, group=group), hold_ms=None)
        ease = replace(hold, span=Span(20_000, 600_000), sides=(Side.RIGHT,))
        made = routine_of(ease, walk, name=f"{muscle.capitalize()} cramp", when=When.ANY)
        routines[muscle] = replace(made, id=f"relief_{muscle}", about="Straighten the knee.\nPull slowly.")
    return Relief(routines)


def library(*routines: Routine, broken: bool = False) -> Library:
    """A library of these routines, or of the four above; with `broken`, one of its files could not be read."""
    problems = (
        Problem(BROKEN, 4, "when", 'found "nighttime", expected "before", "after" or "any"'),
        Problem(BROKEN, 9, "step.hold", "found -20, expected 1 to 3600 seconds"),
    )
    kept = routines or ROUTINES
    return Library({routine.id: routine for routine in kept}, {CALF.id: CALF}, problems if broken else ())


def catalogue(*routines: Routine, broken: bool = False, ignored: Ignored = frozenset()) -> Catalogue:
    """The same, ready to be shown, but for advice that is ignored."""
    return Catalogue.of(library(*routines, broken=broken), Habits(LEAD_IN_MS, Doses(), ignored), SHELF)


def entry(side: Side = Side.RIGHT, held_ms: int = 20_000, outcome: Outcome = Outcome.DONE) -> Entry:
    """A calf hold of 20 s."""
    return Entry(
        exercise_id=CALF.id,
        name=CALF.name,
        group=CALF.group,
        side=side,
        set=1,
        planned_ms=20_000,
        held_ms=held_ms,
        outcome=outcome,
        ordinal=1,
        ended_at=NOW,
    )


def record(
    routine: Routine = CALVES,
    outcome: SessionOutcome = SessionOutcome.DONE,
    entries: Sequence[Entry] = (entry(), entry(Side.LEFT)),
    hours_ago: float = 0,
    workout_id: str | None = None,
) -> SessionRecord:
    """A session of two calf holds, begun that long before `NOW`."""
    at = NOW - timedelta(hours=hours_ago)
    return SessionRecord(
        id=new_id(),
        routine_id=routine.id,
        source=routine.id,
        name=routine.name,
        moment=routine.when,
        planned_ms=40_000,
        started_at=at,
        lead_in_ms=LEAD_IN_MS,
        outcome=outcome,
        ended_at=None if outcome is SessionOutcome.RUNNING else at,
        workout_id=workout_id,
        entries=tuple(entries),
    )
