"""What every verb of the command line is: a module with these two functions."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from stretchtimer.cli.desk import Desk


class Verb(Protocol):
    """A module that does one thing at the command line."""

    def arguments(self, parser: ArgumentParser) -> None:
        """Say what may follow the verb."""

    def run(self, args: Namespace, desk: Desk) -> int:
        """Do it; the exit code. Raises UserError for what the person can mend."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A verb in the list of verbs: its module is loaded only when it is called, so that the others start fast."""

    name: str
    help: str
    load: Callable[[], Verb]
