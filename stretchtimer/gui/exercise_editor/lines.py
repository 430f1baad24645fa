"""What the fields of the form are about: each shows something of the file, and puts what is typed into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from stretchtimer.config.translations import _
from stretchtimer.figure.posing.moving import with_period
from stretchtimer.figure.reading.figure import LONGEST_PERIOD_S, SHORTEST_PERIOD_S
from stretchtimer.routine import exercise_keys as e
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.editing.exercise_draft import ExerciseDraft
from stretchtimer.routine.editing.writing import Change
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.keys import Key
from stretchtimer.routine.local_durations import localized, parse_local_ms
from stretchtimer.routine.place import Place
from stretchtimer.routine.readers import Duration, WordOr
from stretchtimer.routine.wording import Unfit

Data = Mapping[str, Any]


@dataclass(frozen=True)
class Line:
    """`label` names it; `lines` is how many rows it has, more than one for text over several.

    `show` gives its text; `change` puts a text into the draft and raises `Unfit` if that cannot be. `place` says where
    it belongs if there are several of that label.
    """

    label: str
    show: Callable[[Data], str]
    change: Callable[[ExerciseDraft, str], ExerciseDraft]
    help: str = ""
    lines: int = 1
    place: str = ""

    @property
    def full_label(self) -> str:
        """A name that no other line has."""
        return _("{place}: {label}").format(place=self.place, label=self.label) if self.place else self.label


def text_line(key: Key[str], label: str, help_: str = "", lines: int = 1) -> Line:
    """Words as they are."""
    return Line(
        label,
        lambda data: str(data.get(key.name, "")),
        lambda draft, text: draft.changed(Change(key, text.strip())),
        help_,
        lines,
    )


def list_line(key: Key[tuple[str, ...]], label: str, help_: str, lines: int = 3) -> Line:
    """A list, one entry on each row."""
    return Line(
        label,
        lambda data: "\n".join(map(str, data.get(key.name, ()))),
        lambda draft, text: draft.changed(
            Change(key, tuple(row.strip() for row in text.split("\n") if row.strip()))
        ),
        help_,
        lines,
    )


def time_line(key: Key[int | None], label: str) -> Line:
    """A duration as people write it."""
    return Line(
        label,
        lambda data: localized(data.get(key.name, "")),
        lambda draft, text: draft.changed(Change(key, typed_ms(key, text))),
    )


def count_line(key: Key[Any], label: str) -> Line:
    """A whole number."""
    return Line(
        label,
        lambda data: str(data.get(key.name, key.default or "")),
        lambda draft, text: draft.changed(Change(key, whole(text))),
    )


def tempo_line() -> Line:
    """How long one rep takes, or that everyone takes the time they need."""
    return Line(
        _("One rep takes"),
        lambda data: localized(data.get(e.TEMPO.name, "")),
        lambda draft, text: draft.changed(
            Change(e.TEMPO, None if text.strip() == "own" else typed_ms(e.TEMPO, text))
        ),
        _("“own” leaves the tempo to you."),
    )


def part_line(table: Key[Any], key: Key[Any], label: str) -> Line:
    """A duration, or a number, inside a table of the file."""

    def change(draft: ExerciseDraft, text: str) -> ExerciseDraft:
        value: object = whole(text) if key is e.CYCLES else format_ms(typed_ms(key, text))
        key.read(value, Place(draft.document))
        there = draft.document.data.get(table.name)
        return draft.with_table(table.name, {**(there if isinstance(there, dict) else {}), key.name: value})

    def show(data: Data) -> str:
        value = data.get(table.name, {}).get(key.name, "")
        return str(value) if key is e.CYCLES else localized(value)

    return Line(label, show, change)


def period_line() -> Line:
    """How long a figure takes to go there and back, or once round."""

    def change(draft: ExerciseDraft, text: str) -> ExerciseDraft:
        seconds = parse_local_ms(text) / 1_000
        if not SHORTEST_PERIOD_S <= seconds <= LONGEST_PERIOD_S:
            low, high = (localized(f"{limit:g} s") for limit in (SHORTEST_PERIOD_S, LONGEST_PERIOD_S))
            raise Unfit.found(text.strip(), _("{low} to {high}").format(low=low, high=high))
        there = draft.document.data.get(e.FIGURE.name)
        return draft.with_table(e.FIGURE.name, with_period(there if isinstance(there, dict) else {}, seconds))

    def show(data: Data) -> str:
        period = data.get(e.FIGURE.name, {}).get("period")
        return "" if period is None else localized(f"{period:g} s")

    words = _("There and back, or once round. In a session the tempo of the step counts.")
    return Line(_("Figure's tempo"), show, change, words)


def dose_lines(kind: Kind, *, by_time: bool) -> tuple[Line, ...]:
    """What the dose of that kind is made of."""
    sets = count_line(e.SETS, _("Sets"))
    if kind is Kind.STATIC:
        return time_line(e.HOLD, _("Hold")), sets
    if kind is Kind.DYNAMIC and not by_time:
        return count_line(e.REPS, _("Reps")), tempo_line(), sets
    if kind is Kind.PNF:
        names = (
            (e.CYCLES, _("Cycles")),
            (e.EASE, _("Ease in")),
            (e.PUSH, _("Push")),
            (e.RELEASE, _("Let go")),
            (e.STRETCH, _("Stretch deeper")),
        )
        return *(part_line(e.CONTRACT_RELAX, key, label) for key, label in names), sets
    lasting = time_line(e.DURATION, _("Duration"))
    if kind is not Kind.BREATHING:
        return lasting, sets
    parts = (
        (e.INHALE, _("Breathe in")),
        (e.BREATH_HOLD, _("Hold full")),
        (e.EXHALE, _("Breathe out")),
        (e.HOLD_OUT, _("Hold empty")),
    )
    return lasting, *(part_line(e.BREATHING, key, label) for key, label in parts)


def typed_ms(key: Key[Any], text: str) -> int:
    """The time that was typed for `key`. Raises `Unfit` if it is none, or none that the key may have."""
    reader = key.read.other if isinstance(key.read, WordOr) else key.read
    assert isinstance(reader, Duration), "only what lasts is typed as a time"
    return parse_local_ms(text.strip(), longest_ms=reader.longest_ms, zero=reader.zero)


def whole(text: str) -> int:
    """The number that was typed. Raises `Unfit` if it is none."""
    try:
        return int(text.strip())
    except ValueError as error:
        raise Unfit.found(text.strip(), _("a whole number")) from error
