"""What an import is going to do, told before it is done; and doing it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem, UserError
from stretchtimer.exchange.journal_json import JournalFile, is_journal, look_into
from stretchtimer.exchange.reading.brought import Brought, NewExercise
from stretchtimer.exchange.reading.choosing import read_file
from stretchtimer.exchange.reading.own_files import is_own_file, is_same, keeps_id, read_own_file
from stretchtimer.exchange.reading.past import PastSessions, past_of
from stretchtimer.routine.document import parse_document, read_document
from stretchtimer.routine.editing.exercise_draft import exercise_text
from stretchtimer.routine.editing.routine_text import routine_text
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_file import undrawn_in
from stretchtimer.routine.exercise_keys import FIGURE
from stretchtimer.routine.library import Library
from stretchtimer.routine.model import Round, Routine, Step
from stretchtimer.routine.routine_file import routine_in
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.shelf.saving import NOT_THERE
from stretchtimer.routine.shelf.shelf import Shelf
from stretchtimer.routine.wording import quoted


@dataclass(frozen=True, slots=True)
class Coming:
    """A routine or an exercise out of the file `source`. `content` is what is to be saved at `path`.

    None is to be saved if the same is there already; `path` is then where. Pictures come along from beside an own file.
    """

    source: Path
    thing: Routine | Exercise
    path: Path
    content: bytes | None
    is_own_file: bool = False

    @property
    def is_new(self) -> bool:
        """Whether it is not there yet."""
        return self.content is not None


@dataclass(frozen=True, slots=True)
class Plan:
    """What comes, an exercise before the routines of it; `problems` tell what does not, `remarks` what was guessed.

    `journals` come too, see `journal_json.merge_file`, and `pasts`: those are for the journal.
    """

    coming: tuple[Coming, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]
    journals: tuple[JournalFile, ...] = ()
    pasts: tuple[PastSessions, ...] = ()

    @property
    def new(self) -> tuple[Coming, ...]:
        """What is to be saved."""
        return tuple(one for one in self.coming if one.is_new)

    @property
    def for_journal(self) -> tuple[JournalFile | PastSessions, ...]:
        """What the journal would get."""
        return (*self.journals, *self.pasts)

    def only(self, wanted: Collection[Coming | JournalFile | PastSessions]) -> Plan:
        """What is left of it: `wanted`, and the new exercises that the routines among them are made of."""
        things = [one.thing for one in self.coming if one in wanted]
        routines = [thing for thing in things if isinstance(thing, Routine)]
        needed = {step.exercise.id for routine in routines for step in routine.each_step()}
        return Plan(
            tuple(one for one in self.coming if one in wanted or _is_one_of(one.thing, needed)),
            self.problems,
            self.remarks,
            tuple(journal for journal in self.journals if journal in wanted),
            tuple(past for past in self.pasts if past in wanted),
        )

    def carry_out(self, shelf: Shelf) -> None:
        """Save all but the journals. Raises `UserError` at the first that cannot be; nothing there is ever changed."""
        for one in self.coming:
            if one.content is None:
                continue
            if one.is_own_file:
                shelf.save_with_pictures(one.path, one.content, one.source)
            else:
                shelf.save(one.path, one.content, NOT_THERE)


def _is_one_of(thing: Routine | Exercise, ids: Collection[str]) -> bool:
    return isinstance(thing, Exercise) and thing.id in ids


def _refuse_endless(file: Path) -> None:
    """Raises `FileProblems` for a pipe or a device: nobody knows when it is over."""
    try:
        is_endless = file.exists() and not file.is_file() and not file.is_dir()
    except OSError:
        return  # whoever opens it says why
    if is_endless:
        raise FileProblems((Problem(file, 0, "", _("this is no file that can be read to its end")),))


def plan_import(files: Sequence[Path], library: Library, shelf: Shelf) -> Plan:
    """What `files` bring beside what is in `library`, whose doses must be those that its files say.

    Nothing is written. What is wrong with one file never keeps another from being read. Raises nothing.
    """
    planner = _Planner(shelf, Names(library.exercises), dict(library.exercises), dict(library.routines))
    for file in files:
        with planner.telling_faults():
            _refuse_endless(file)
            if is_journal(file):
                planner.journals.append(look_into(file))
            elif is_own_file(file):
                planner.take_own(file)
            else:
                planner.take(file, read_file(file, planner.names))
    return Plan(
        tuple(planner.coming),
        tuple(planner.problems),
        tuple(planner.remarks),
        tuple(planner.journals),
        tuple(planner.pasts),
    )


@dataclass
class _Planner:
    """What is known, and what would be after the import so far."""

    shelf: Shelf
    names: Names
    exercises: dict[str, Exercise]
    routines: dict[str, Routine]
    coming: list[Coming] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    journals: list[JournalFile] = field(default_factory=list)
    pasts: list[PastSessions] = field(default_factory=list)

    def take(self, source: Path, brought: Brought) -> None:
        """Find a place for everything that one file brings."""
        self.problems.extend(brought.problems)
        self.remarks.extend(brought.remarks)
        placed: dict[str, Exercise] = {}
        called: dict[int, Routine] = {}
        for new in brought.exercises:
            with self._leaving_out(source, new.exercise.name):
                placed[new.exercise.id] = self._place_exercise(source, new)
        for routine in brought.routines:
            with self._leaving_out(source, routine.name):
                called[id(routine)] = self._place_routine(source, routine, placed)
        past = past_of(source, brought.uses, called)
        if past is not None:
            self.pasts.append(past)

    def take_own(self, source: Path) -> None:
        """Find a place for a file of the app's own kind. Raises `FileProblems` if it cannot be used."""
        thing, content = read_own_file(source, self.exercises)
        is_exercise = isinstance(thing, Exercise)
        known: Mapping[str, Routine | Exercise] = self.exercises if is_exercise else self.routines
        path = self.shelf.new_path(thing.name, known, exercise=is_exercise)
        if keeps_id(source) and thing.id not in known and not path.with_stem(thing.id).exists():
            path = path.with_stem(thing.id)
        there = next((one for one in known.values() if is_same(one, thing)), None)
        if there is not None:
            self.coming.append(Coming(source, there, path.with_stem(there.id), None))
            return
        placed = replace(thing, id=path.stem)
        if isinstance(placed, Exercise):
            self.exercises[placed.id] = placed
        else:
            self.routines[placed.id] = placed
        self.coming.append(Coming(source, placed, path, content, is_own_file=True))

    @contextmanager
    def telling_faults(self) -> Iterator[None]:
        """Tell what is wrong with a file instead of raising it."""
        try:
            yield
        except FileProblems as found:
            self.problems.extend(found.problems)

    @contextmanager
    def _leaving_out(self, source: Path, name: str) -> Iterator[None]:
        """Tell why what is called `name` does not come, instead of raising it: the rest of the file still does."""
        try:
            yield
        except UserError as error:
            said = error.problems[0].message if isinstance(error, FileProblems) else str(error)
            message = _("{name} was left out: {said}").format(name=quoted(name), said=said)
            self.problems.append(Problem(source, 0, "", message))

    def _place_exercise(self, source: Path, new: NewExercise) -> Exercise:
        content = exercise_text(new.exercise, self._figure(new.drawn_as)).encode()
        path = self.shelf.new_path(new.exercise.name, self.exercises, exercise=True)
        exercise, _of_figure = undrawn_in(parse_document(path, content))
        for known in self.exercises.values():
            if known.name == exercise.name and replace(known, id=exercise.id) == exercise:
                self.coming.append(Coming(source, known, path.with_stem(known.id), None))
                return known
        self.exercises[exercise.id] = exercise
        self.coming.append(Coming(source, exercise, path, content))
        return exercise

    def _figure(self, drawn_as: str) -> dict[str, object] | None:
        """The figure of a known exercise, as its file has it; None if there is none to show."""
        path = self.shelf.exercise_file(drawn_as) if drawn_as else None
        table = read_document(path).data.get(FIGURE.name) if path else None
        return table if isinstance(table, dict) else None

    def _place_routine(self, source: Path, routine: Routine, placed: dict[str, Exercise]) -> Routine:
        path = self.shelf.new_path(routine.name, self.routines)
        content = routine_text(_made_of(routine, placed)).encode()
        read = routine_in(parse_document(path, content), self.exercises)
        for known in self.routines.values():
            if known.name == read.name and replace(known, id=read.id, path=read.path) == read:
                self.coming.append(Coming(source, known, known.path or path, None))
                return known
        self.routines[read.id] = read
        self.coming.append(Coming(source, read, path, content))
        return read


def _made_of(routine: Routine, placed: dict[str, Exercise]) -> Routine:
    """`routine` with the exercises that have a place now."""

    def moved(step: Step) -> Step:
        exercise = placed.get(step.exercise.id, step.exercise)
        ramp = exercise.ramp(step.ramp.name) if step.ramp else None
        return replace(step, exercise=exercise, ramp=ramp or step.ramp)

    return replace(
        routine,
        steps=tuple(
            replace(item, steps=tuple(map(moved, item.steps))) if isinstance(item, Round) else moved(item)
            for item in routine.steps
        ),
    )
