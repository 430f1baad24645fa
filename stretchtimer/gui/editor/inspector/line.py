"""A line of the inspector: what it shows of a subject, and how it changes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from stretchtimer.gui.editor.inspector.subject import Subject
from stretchtimer.routine.editing.writing import LEFT_OUT, Change
from stretchtimer.routine.keys import Key

T = TypeVar("T")
Changes = tuple[Change[Any], ...]


@dataclass(frozen=True)
class Number(Generic[T]):
    """Typed, or stepped up and down. `read` raises `Unfit`; `stepped` gives the next value, up with 1, down with -1."""

    text: Callable[[T], str]
    read: Callable[[str], T]
    stepped: Callable[[T, int], T]


@dataclass(frozen=True)
class Choice(Generic[T]):
    """One of a few, as the subject has them, each with its words."""

    choices: Callable[[Subject], tuple[tuple[T, str], ...]]
    drops_down: bool = False

    def words(self, subject: Subject, value: T) -> str:
        """What `value` is called."""
        return next((words for one, words in self.choices(subject) if one == value), "")


@dataclass(frozen=True)
class YesNo:
    """On or off."""


@dataclass(frozen=True)
class Words(Generic[T]):
    """Text over so many lines."""

    text: Callable[[T], str]
    read: Callable[[str], T]
    lines: int = 1
    prompt: str = ""


@dataclass(frozen=True)
class Line(Generic[T]):
    """`told` is what undo calls it. `own` are the keys that, left out, let the usual stand, if there is one."""

    label: str
    told: str
    fits: Callable[[Subject], bool]
    value: Callable[[Subject], T]
    changes: Callable[[Subject, T], Changes]
    control: Number[T] | Choice[T] | YesNo | Words[T]
    own: tuple[Key[Any], ...] = ()

    def is_said(self, subject: Subject) -> bool:
        """Whether the subject says it itself."""
        return any(subject.says(key) for key in self.own)

    def left_out(self) -> Changes:
        """What puts the usual back."""
        return tuple(Change(key, LEFT_OUT) for key in self.own)

    def words(self, subject: Subject) -> str:
        """Its value in words; empty for text, which is too long to be told."""
        value, control = self.value(subject), self.control
        if isinstance(control, Number):
            return control.text(value)
        return control.words(subject, value) if isinstance(control, Choice) else ""
