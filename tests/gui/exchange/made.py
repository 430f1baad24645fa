"""Files of other programs, and a person who answers what the system's windows ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from stretchtimer.gui.exchange.asking import Asking


@dataclass
class Answers:
    """What they answer, and which folders were shown to them."""

    chosen: tuple[Path, ...] = ()
    written: Path | None = None
    into: Path | None = None
    proposed: list[str] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Answering(Asking):
    """Answers at once."""

    answers: Answers = field(default_factory=Answers)

    def files(self) -> tuple[Path, ...]:
        return self.answers.chosen

    def place(self, name: str) -> Path | None:
        self.answers.proposed.append(name)
        return self.answers.written

    def folder(self) -> Path | None:
        return self.answers.into

    def show(self, folder: Path) -> None:
        self.answers.shown.append(folder)


def answering(parent: QWidget, answers: Answers) -> Asking:
    """Somebody who answers so."""
    return Answering(parent, answers)
