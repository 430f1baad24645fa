"""Readers of single values: text, words, whole numbers, durations, choices, lists. Each is a value itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from stretchtimer.config.translations import _
from stretchtimer.routine.durations import parse_ms, parse_span
from stretchtimer.routine.keys import Reader
from stretchtimer.routine.limits import LONGEST_ROUTINE_MS, MAX_LINE_OF_TEXT_LENGTH, MAX_LINES_OF_TEXT
from stretchtimer.routine.model import Span
from stretchtimer.routine.place import Place
from stretchtimer.routine.wording import Unfit, did_you_mean, one_of, shown

# Not printed and yet part of what is written: spaces that do not break, and the joiners of Persian, Hindi and emoji.
_OF_WRITING = "\u00a0\u202f\u200c\u200d"
Entry = TypeVar("Entry")
Enumerated = TypeVar("Enumerated", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Text:
    """Text of at most `longest` characters, spaces around it taken off. Only with `blank` may it be empty."""

    longest: int = MAX_LINE_OF_TEXT_LENGTH
    blank: bool = True
    lines: bool = False  # whether it may run over several

    def __call__(self, value: object, _at: Place) -> str:
        """The text itself."""
        if not isinstance(value, str):
            raise Unfit.found(value, _('text in quotes, such as "wall"'))
        text = value.strip()
        if not text and not self.blank:
            raise Unfit(_("found nothing between the quotes, expected some text"))
        if len(text) > self.longest:
            message = _("found {count} characters, expected at most {most}")
            raise Unfit(message.format(count=len(text), most=self.longest))
        allowed = _OF_WRITING + ("\n\t" if self.lines else "")
        if any(not letter.isprintable() and letter not in allowed for letter in text):
            raise Unfit.found(value, _("text without control characters or line breaks"))
        return text


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`."""

    least: int
    most: int

    def __call__(self, value: object, _at: Place) -> int:
        """The number itself."""
        if isinstance(value, bool) or not isinstance(value, int) or not self.least <= value <= self.most:
            expected = _("a whole number from {least} to {most}")
            raise Unfit.found(value, expected.format(least=self.least, most=self.most))
        return value


@dataclass(frozen=True, slots=True)
class YesNo:
    """True or false."""

    def __call__(self, value: object, _at: Place) -> bool:
        """The value itself."""
        if not isinstance(value, bool):
            raise Unfit.found(value, _("true or false, without quotes"))
        return value


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration; milliseconds come out."""

    longest_ms: int = LONGEST_ROUTINE_MS
    zero: bool = False

    def __call__(self, value: object, _at: Place) -> int:
        """Its milliseconds."""
        return parse_ms(value, longest_ms=self.longest_ms, zero=self.zero)


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration, or a shortest and a longest one: "5-10 min"."""

    longest_ms: int = LONGEST_ROUTINE_MS

    def __call__(self, value: object, _at: Place) -> Span:
        """The span; closed for a single duration."""
        return parse_span(value, longest_ms=self.longest_ms)


@dataclass(frozen=True, slots=True)
class Choice(Generic[Entry]):
    """One of some words, each standing for a value. Case, and the spacing around commas, do not matter."""

    choices: Mapping[str, Entry]

    def __call__(self, value: object, _at: Place) -> Entry:
        """What the word stands for."""
        if isinstance(value, str):
            for word, meaning in self.choices.items():
                if _folded(value) == _folded(word):
                    return meaning
        expected = one_of(self.choices)
        if isinstance(value, str):
            expected += did_you_mean(value, self.choices)
        raise Unfit.found(value, expected)


@dataclass(frozen=True, slots=True)
class WordOr(Generic[Entry]):
    """A word that stands for a value, such as "wait", or whatever `other` reads."""

    word: str
    meaning: Entry
    other: Reader[Entry]

    def __call__(self, value: object, at: Place) -> Entry:
        """The word's meaning, or the other's value."""
        if isinstance(value, str) and _folded(value) == self.word:
            return self.meaning
        try:
            return self.other(value, at)
        except Unfit as unfit:
            raise Unfit(_('{said}, or "{word}"').format(said=unfit, word=self.word)) from unfit


@dataclass(frozen=True, slots=True)
class ListOf(Generic[Entry]):
    """A list of at most `most` entries; a problem of one is reported at its place, and the rest is still read."""

    entry: Reader[Entry]
    most: int = MAX_LINES_OF_TEXT
    least: int = 0

    def __call__(self, value: object, at: Place) -> tuple[Entry, ...]:
        """The entries that could be read."""
        if not isinstance(value, list):
            raise Unfit.found(value, _("a list"))
        if not self.least <= len(value) <= self.most:
            message = _("found {count} entries, expected {least} to {most}")
            raise Unfit(message.format(count=len(value), least=self.least, most=self.most))
        entries = []
        for index, found in enumerate(value):
            place = at.inside(index)
            try:
                entries.append(self.entry(found, place))
            except Unfit as unfit:
                place.report(str(unfit))
        return tuple(entries)


@dataclass(frozen=True, slots=True)
class FormatNumber:
    """The number of the format a file is written in, up to the `newest` that is known."""

    newest: int

    def __call__(self, value: object, at: Place) -> int:
        """The number itself."""
        if isinstance(value, int) and value > self.newest:
            message = _("found format {found}, which needs a newer version; expected at most {newest}")
            raise Unfit(message.format(found=shown(value), newest=self.newest))
        return Whole(1, self.newest)(value, at)


@dataclass(frozen=True, slots=True)
class Unread:
    """A table that another room of the app reads."""

    def __call__(self, value: object, _at: Place) -> Mapping[str, object]:
        """The table as it was found."""
        if not isinstance(value, dict):
            raise Unfit.found(value, _("a table"))
        return value


def choice_of(kind: type[Enumerated]) -> Choice[Enumerated]:
    """The choice between all members of `kind`, by their values."""
    return Choice({member.value: member for member in kind})


def _folded(word: str) -> str:
    return " ".join(word.casefold().replace(",", " ").split())
