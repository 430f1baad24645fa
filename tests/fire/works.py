"""What people do that writes to the disk, each as a piece of work that can be cut off anywhere, and judged afterwards.

A piece of work tells of each thing as soon as it counts as done. Cut off at any moment, by a kill or by a disk that is
full, nothing that was told may be missing, and nothing may be half there.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stretchtimer.config.paths import HOME_VARIABLE, Folders, folders

Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Place:
    """A person's folder, and one on another disk, where what the first will not have is rescued to."""

    home: Path
    elsewhere: Path

    @property
    def where(self) -> Folders:
        """The app's folders in that home."""
        return folders({HOME_VARIABLE: str(self.home)})


class Work(ABC):
    """One kind of work."""

    def prepare(self, place: Place) -> None:  # noqa: B027  # much work begins with nothing there
        """What is there before it."""

    @abstractmethod
    def do(self, place: Place, tell: Tell) -> None:
        """The work. Raises UserError if the disk will not have it; what was told until then is done."""

    @abstractmethod
    def judge(self, place: Place, told: Sequence[str]) -> None:
        """AssertionError if anything of what was told is missing, or anything is broken."""
