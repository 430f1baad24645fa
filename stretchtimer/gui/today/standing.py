"""What Today shows, as plain values: made of what the journal told, and of what time it is. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from stretchtimer.config.sentences import in_sentence
from stretchtimer.config.translations import _
from stretchtimer.gui.today.reading import Found
from stretchtimer.gui.words import about_text, time_of_day_text
from stretchtimer.insight.focus import FocusDose
from stretchtimer.insight.suggest import Suggestion
from stretchtimer.insight.water import Water, water
from stretchtimer.insight.week import Week
from stretchtimer.insight.workout_today import Next, Part, Progress, WorkoutToday, workout_today
from stretchtimer.routine.model import When

A_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Station:
    """One part of the workout in the strip: its name, how far it is, and that in words."""

    name: str
    progress: Progress
    words: str

    @property
    def told(self) -> str:
        """Both in one line: "Training: running, 42 min"."""
        return _("{part}: {standing}").format(part=self.name, standing=in_sentence(self.words))


@dataclass(frozen=True, slots=True)
class Step:
    """What the strip's button does: `act` is the thing, `key` the row of the key table that does the same."""

    act: Next
    verb: str
    key: str
    is_next: bool  # nothing else on the page is more to the point


@dataclass(frozen=True, slots=True)
class MomentStanding:
    """One moment: what is proposed for it, whether it is done, and whether it is the next one."""

    when: When
    suggestion: Suggestion | None
    is_done: bool
    is_next: bool
    has_space: bool  # the key that starts what is next starts this


@dataclass(frozen=True, slots=True)
class Standing:
    """The whole page."""

    today: date
    workout: WorkoutToday
    stations: tuple[Station, Station, Station]
    step: Step | None
    moments: tuple[MomentStanding, MomentStanding]
    week: Week
    focus: tuple[FocusDose, ...]
    water: Water


def standing_of(found: Found, now: datetime, water_target_ml: int) -> Standing:
    """How everything stands at `now`. `water_target_ml` is above zero."""
    workout = workout_today(found.workout, now)
    return Standing(
        now.date(),
        workout,
        stations_of(workout),
        _step(workout),
        (_before(workout, found.before), _after(workout, found.after)),
        found.week,
        found.focus,
        water(found.drinks, water_target_ml),
    )


def _before(workout: WorkoutToday, suggestion: Suggestion | None) -> MomentStanding:
    is_next = workout.next is Next.WARM_UP
    done = workout.warm_up.progress is Progress.DONE
    return MomentStanding(When.BEFORE, suggestion, done, is_next, is_next)


def _after(workout: WorkoutToday, suggestion: Suggestion | None) -> MomentStanding:
    """Next as soon as the warm-up is over; Space starts it once the training has begun."""
    is_next = workout.next in (Next.START_TRAINING, Next.FINISH_TRAINING, Next.COOL_DOWN)
    done = workout.cool_down.progress is Progress.DONE
    has_space = is_next and workout.next is not Next.START_TRAINING
    return MomentStanding(When.AFTER, suggestion, done, is_next, has_space)


def _step(workout: WorkoutToday) -> Step | None:
    """The strip's one button; none where the cool-down is next, which has its own."""
    match workout.next:
        case Next.WARM_UP:
            return Step(Next.START_TRAINING, _("Already working out"), "workout", is_next=False)
        case Next.START_TRAINING:
            return Step(Next.START_TRAINING, _("Start training"), "next", is_next=True)
        case Next.FINISH_TRAINING:
            return Step(Next.FINISH_TRAINING, _("Finish training"), "workout", is_next=False)
        case Next.NOTHING:
            return Step(Next.START_TRAINING, _("Another training"), "workout", is_next=False)
    return None


def stations_of(workout: WorkoutToday) -> tuple[Station, Station, Station]:
    """The three parts of `workout`, each with how far it is."""
    warm_up, training, cool_down = workout.warm_up, workout.training, workout.cool_down
    is_soon = training.progress in (Progress.NEXT, Progress.RUNNING)
    return (
        Station(_("Warm-up"), warm_up.progress, _stretching_words(warm_up, _("Next"))),
        Station(_("Training"), training.progress, _training_words(training)),
        Station(
            _("Cool-down"),
            cool_down.progress,
            _stretching_words(cool_down, _("Then") if is_soon else _("After that")),
        ),
    )


def _stretching_words(part: Part, later: str) -> str:
    if part.progress is Progress.DONE and part.at is not None:
        return _("Done at {time}").format(time=time_of_day_text(part.at))
    return {
        Progress.LATER: later,
        Progress.NEXT: _("Next"),
        Progress.RUNNING: _("Running"),
        Progress.DONE: _("Done"),
        Progress.PASSED: _("Left out"),
    }[part.progress]


def _training_words(part: Part) -> str:
    if part.progress is Progress.RUNNING:
        if part.length_ms < A_MINUTE_MS:
            return _("Just started")
        return _("Running, {length}").format(length=_minutes(part.length_ms))
    return {
        Progress.LATER: _("Timed for you"),
        Progress.NEXT: _("Next"),
        Progress.DONE: _("{length} done").format(length=about_text(part.length_ms)),
        Progress.PASSED: _("Not timed"),
    }[part.progress]


def _minutes(ms: int) -> str:
    """Whole minutes that are over, as a stopwatch counts."""
    return about_text(ms // A_MINUTE_MS * A_MINUTE_MS)
