"""A whole routine from shared text: what is understood is taken, and the rest is told line by line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine import step_keys as k
from stretchtimer.routine.document import Document
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.exercise import Exercise
from stretchtimer.routine.exercise_keys import NAME
from stretchtimer.routine.limits import MAX_FILE_BYTES, MAX_LINE_LENGTH, MAX_NAME_LENGTH, MAX_PROBLEMS
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.place import Place
from stretchtimer.routine.routine_file import routine_in
from stretchtimer.routine.sharing.layout import Heading, Line, heading_of, is_below, lines_of_text
from stretchtimer.routine.sharing.names import Names
from stretchtimer.routine.sharing.step_line import looks_like_a_step, read_step_line
from stretchtimer.routine.step import step_of
from stretchtimer.routine.wording import Unfit

_HEAD_LINE = re.compile(r"(name|title|when|about|tags?)\s*:\s?(.*)", re.IGNORECASE)
_TITLE = re.compile(r"#+\s*(.*)")
MOST_LINES = 10_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a text. `routine` is None if nothing could be made of it.

    `problems` tells of the lines that were left out; `remarks` of those that were taken, with what was guessed. `lines`
    are those, from 1, of its steps and rounds, a round before its steps.
    """

    routine: Routine | None
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]
    lines: tuple[int, ...] = ()


def read_shared(text: str, exercises: Mapping[str, Exercise], source: Path, name: str = "") -> Reading:
    """The routine that `text` tells of, made of `exercises`; `name` goes before the one in the text.

    `source` is named in the problems. The routine has no id and no path yet; its doses are those of the text. Raises
    nothing.
    """
    return read_known(Names(exercises), text, source, name)


def read_known(names: Names, text: str, source: Path, name: str = "") -> Reading:
    """The same with names that are ready, for text that is read again and again."""
    if len(text.encode(errors="replace")) > MAX_FILE_BYTES or text.count("\n") >= MOST_LINES:
        message = _("the text is too long, expected at most {lines} lines and {most} KiB")
        words = message.format(lines=MOST_LINES, most=MAX_FILE_BYTES // 1024)
        return Reading(None, (Problem(source, 0, "", words),), ())
    return read_with(names, text.removeprefix("\ufeff"), source, name)


def read_with(names: Names, text: str, source: Path, name: str = "") -> Reading:
    """The same of a text that is not too long."""
    reader = _Reader(names, source)
    reader.read(lines_of_text(text))
    return reader.result(name)


@dataclass
class _Reader:
    """Goes through the lines once, with what it has so far."""

    names: Names
    source: Path
    head: dict[str, object] = field(default_factory=dict)
    items: list[dict[str, object]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    _round: dict[str, object] | None = None  # the one that is being filled
    _above: Line | None = None  # its heading
    _is_below: bool | None = None  # whether its steps are set in or have bullets; None before the first
    _is_set_in: bool = False

    def read(self, lines: Sequence[Line]) -> None:
        """Take in every line."""
        for place, line in enumerate(lines):
            following = lines[place + 1] if place + 1 < len(lines) else None
            if line.is_blank:
                self._on_blank()
            elif len(self.problems) < MAX_PROBLEMS:
                self._take(line, following)
        self._end_round()

    def _on_blank(self) -> None:
        if (
            self._is_below is not None and not self._is_set_in
        ):  # otherwise a round goes on as long as its indent
            self._end_round()

    def _take(self, line: Line, following: Line | None) -> None:
        if len(line.words) > MAX_LINE_LENGTH:
            message = _("found a line of {count} characters, expected at most {most}")
            self._report(line, message.format(count=len(line.words), most=MAX_LINE_LENGTH))
        elif self._is_title_or_comment(line) or self._is_head_line(line):
            return
        elif heading := self._heading(line, following):
            self._begin_round(heading, line)
        elif self._is_caption(line, following):
            self._take_name(line.words)
        else:
            self._take_step(line)

    def _is_title_or_comment(self, line: Line) -> bool:
        found = _TITLE.fullmatch(line.words)
        if found:
            self._take_name(found[1])
        return found is not None

    def _take_name(self, words: str) -> None:
        if words and not self.items and self._round is None:
            self.head.setdefault(NAME.name, words.rstrip(":")[:MAX_NAME_LENGTH])

    def _is_head_line(self, line: Line) -> bool:
        found = None if self.items or self._round is not None else _HEAD_LINE.fullmatch(line.said)
        if not found:
            return False
        key, said = found[1].lower(), found[2]
        if key in ("name", "title"):
            self.head[NAME.name] = said
        elif key == "when":
            self._take_when(line, said)
        elif key == "about":
            before = self.head.get(k.ABOUT.name)
            self.head[k.ABOUT.name] = said if before is None else f"{before}\n{said}"
        else:
            more = said.split(",") if key == "tags" else [said]
            self.head[k.TAGS.name] = [*self._tags(), *filter(None, map(str.strip, more))]
        return True

    def _tags(self) -> list[object]:
        tags = self.head.get(k.TAGS.name)
        return tags if isinstance(tags, list) else []

    def _take_when(self, line: Line, said: str) -> None:
        try:
            self.head[k.WHEN.name] = str(k.WHEN.read(said.strip(), self._nowhere()))
        except Unfit as unfit:
            self._report(line, str(unfit))

    def _heading(self, line: Line, following: Line | None) -> Heading | None:
        heading = heading_of(line.words)
        if heading is None or not heading.title.strip():
            return heading
        if following is None or not is_below(following, line) or self._is_named(heading.title):
            return None
        return heading

    def _is_named(self, words: str) -> bool:
        """Whether an exercise is called just so."""
        named = self.names.meant(words)
        return named is not None and not named.guessed

    def _is_caption(self, line: Line, following: Line | None) -> bool:
        """Whether the line is a name above other lines, of the routine or of a part of it."""
        if line.bulleted or looks_like_a_step(line.words, self.names):
            return False
        if following is not None and is_below(following, line):
            return True
        is_first = NAME.name not in self.head and not self.items and self._round is None
        stands_alone = following is None or following.is_blank
        return is_first and (stands_alone or self.names.meant(line.words) is None)

    def _begin_round(self, heading: Heading, line: Line) -> None:
        self._end_round()
        keys: dict[str, object] = {k.ROUNDS.name: heading.rounds}
        if heading.rest is not None:
            keys[k.REST.name] = heading.rest
        at = self._nowhere()
        k.ROUND({**keys, k.ROUND_STEPS.name: [{k.EXERCISE_ID.name: "x"}]}, at)
        if not self._told(line, at):
            self._round, self._above = {**keys, k.ROUND_STEPS.name: []}, line
            self.lines.append(line.number)

    def _end_round(self) -> None:
        if self._round is not None and self._above is not None:
            if self._round[k.ROUND_STEPS.name]:
                self.items.append(self._round)
            else:
                self.lines.pop()
                self._report(self._above, _("there are no steps below this line"))
        self._round = self._above = self._is_below = None
        self._is_set_in = False

    def _place_in_round(self, line: Line) -> None:
        """The first step below a heading shows how the round is laid out; what is laid out otherwise ends it."""
        if self._above is None:
            return
        if self._is_below is None:
            self._is_below, self._is_set_in = is_below(line, self._above), line.indent > self._above.indent
            return
        stays = line.indent > self._above.indent if self._is_set_in else is_below(line, self._above)
        if self._is_below and not stays:
            self._end_round()

    def _take_step(self, line: Line) -> None:
        self._place_in_round(line)
        try:
            step = read_step_line(line.words, self.names)
        except Unfit as unfit:
            self._report(line, str(unfit))
            return
        at = self._nowhere()
        step_of(k.STEP(dict(step.keys), at), self.names.exercises, Path(), Doses(), When.ANY)
        if self._told(line, at):
            return
        if step.remark:
            self.remarks.append(Problem(self.source, line.number, "", step.remark))
        inside = self.items if self._round is None else self._round[k.ROUND_STEPS.name]
        assert isinstance(inside, list)
        inside.append(dict(step.keys))
        self.lines.append(line.number)

    def _nowhere(self) -> Place:
        return Place(Document(self.source, "", {}))

    def _told(self, line: Line, at: Place) -> bool:
        """Whether problems were found at `at`; they are those of `line`."""
        self.problems.extend(replace(problem, line=line.number) for problem in at.problems)
        return bool(at.problems)

    def _report(self, line: Line, message: str) -> None:
        self.problems.append(Problem(self.source, line.number, "", message))

    def result(self, name: str) -> Reading:
        """The routine, if there is a step in it and it is not too long."""
        problems, remarks = tuple(self.problems), tuple(self.remarks)
        if not self.items:
            nothing = Problem(self.source, 0, "", _("no step was found in this text"))
            return Reading(None, (*problems, nothing), remarks)
        title = name.strip() or self.head.get(NAME.name) or _("Untitled")
        data = {**self.head, NAME.name: title, k.STEPS.name: self.items}
        try:
            routine = routine_in(Document(self.source, "", data), self.names.exercises)
        except FileProblems as error:
            of_all = (replace(problem, line=0) for problem in error.problems)
            return Reading(None, (*problems, *of_all), remarks)
        return Reading(replace(routine, id="", path=None), problems, remarks, tuple(self.lines))
