"""One line of shared text as the keys of a step."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.exercise import Exercise, Kind
from stretchtimer.routine.exercise_keys import REPS, TEMPO
from stretchtimer.routine.sharing.names import Named, Names
from stretchtimer.routine.sharing.tokens import LASTING, SURELY_DURATION, Tokens, plain, tokens_of
from stretchtimer.routine.wording import Unfit, quoted

_USUAL_CARDIO = "bike_warmup"  # where a workout for the bike names none


@dataclass(frozen=True, slots=True)
class StepLine:
    """The step's keys as a file would have them; in `remark`, what was guessed or passed over."""

    keys: Mapping[str, object]
    remark: str = ""


def read_step_line(line: str, names: Names) -> StepLine:
    """What `line`, without its bullet, asks for. Raises `Unfit`, with a sentence, if it is no step."""
    named = names.at_start(line)
    if named is not None:
        tokens = tokens_of(line[named.end :], _ramps(named.exercise))
        if not tokens.words:
            return _step(named, tokens)
    around = tokens_of(line)
    words = " ".join(around.words)
    if around.intensities:
        return _workout_step(around, names)
    spoken = " ".join(word for word in around.words if not word.isdigit())
    meant = names.meant(words) or names.meant(spoken)
    if meant is not None:
        return _step(meant, _ramped(line, around, meant.exercise), said=words)
    if named is not None:
        return _step(named, tokens_of(line[named.end :], _ramps(named.exercise)))
    if not words:
        raise Unfit(_("there is no exercise in this line"))
    raise Unfit(_("no exercise is called {name}").format(name=quoted(words)) + names.did_you_mean(words))


def looks_like_a_step(line: str, names: Names) -> bool:
    """Whether `line` names an exercise or a dose: a heading does neither."""
    if names.at_start(line) is not None:
        return True
    tokens = tokens_of(line)
    return bool(tokens.values or tokens.intensities)


def _ramped(line: str, tokens: Tokens, exercise: Exercise) -> Tokens:
    """The same once more where the exercise has ramps, whose names are no words of its own."""
    return tokens_of(line, _ramps(exercise)) if exercise.ramps else tokens


def _step(named: Named, tokens: Tokens, said: str = "") -> StepLine:
    keys = {k.EXERCISE_ID.name: named.exercise.id, **_dose(tokens.values, tokens.words, named.exercise)}
    note = "; ".join(filter(None, (tokens.note.strip(), " ".join(tokens.intensities))))
    if note:
        keys[k.NOTE.name] = note
    if named.guessed:
        message = _("{said} is taken as {name}")
        return StepLine(keys, message.format(said=quoted(said), name=quoted(named.exercise.name)))
    left = [word for word in tokens.words if not word.isdigit()]
    if left and not said:
        return StepLine(keys, _("{words} was not understood").format(words=quoted(" ".join(left))))
    return StepLine(keys)


def _workout_step(tokens: Tokens, names: Names) -> StepLine:
    """A line of a workout for the bike: how hard it is, and its cue, become the note."""
    meant = names.meant(" ".join(tokens.words))
    words = tokens.words
    if meant is not None and not meant.guessed and meant.exercise.kind is Kind.CARDIO:
        exercise, words = meant.exercise, []
    else:
        exercise = usual_cardio(names)
    note = ", ".join(filter(None, (" ".join(words), " ".join(tokens.intensities), tokens.note)))
    keys = {k.EXERCISE_ID.name: exercise.id, **_dose(tokens.values, [], exercise), k.NOTE.name: note}
    return StepLine(keys)


def usual_cardio(names: Names) -> Exercise:
    """The exercise a bike workout is made of. Raises `Unfit` if there is none at all."""
    cardio = [one for one in names.exercises.values() if one.kind is Kind.CARDIO]
    if not cardio:
        raise Unfit(_("there is no cardio exercise to do this with"))
    return names.exercises.get(_USUAL_CARDIO, cardio[0])


def _dose(values: Mapping[str, object], words: list[str], exercise: Exercise) -> dict[str, Any]:
    """The keys of the dose as this exercise has them: twenty may be seconds or reps, "3x" sets or reps."""
    keys: dict[str, Any] = {
        name: value for name, value in values.items() if name not in (LASTING, SURELY_DURATION)
    }
    if SURELY_DURATION in values:
        keys[k.DURATION.name] = values[SURELY_DURATION]
    elif LASTING in values:
        keys[_key_of_time(str(values[LASTING]), exercise)] = values[LASTING]
    bare = next((int(word) for word in words if re.fullmatch(r"\d{1,4}", word)), None)
    if bare is not None and not {LASTING, SURELY_DURATION, REPS.name} & set(values):
        keys[REPS.name if exercise.kind is Kind.DYNAMIC else _key_of_time("", exercise)] = bare
    counts_sets = exercise.kind is not Kind.DYNAMIC or k.DURATION.name in keys
    if REPS.name in keys and counts_sets and k.SETS.name not in keys:
        keys[k.SETS.name] = keys.pop(REPS.name)
    if keys.get(k.SIDES.name) == "":
        del keys[k.SIDES.name]
    if (
        TEMPO.name in keys
        and REPS.name not in keys
        and exercise.reps is not None
        and k.DURATION.name not in keys
    ):
        keys[REPS.name] = exercise.reps
    return keys


def _key_of_time(time: str, exercise: Exercise) -> str:
    is_hold = exercise.kind is Kind.STATIC and "-" not in plain(time)
    return k.HOLD.name if is_hold else k.DURATION.name


def _ramps(exercise: Exercise) -> tuple[str, ...]:
    return tuple(sorted((ramp.name for ramp in exercise.ramps), key=len, reverse=True))
