"""`doctor`: what there is on this machine, what is missing, and why."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.examining import Finding, State, about_files, about_sound, about_this_machine
from stretchtimer.cli.saying import say
from stretchtimer.cli.tables import Table, show
from stretchtimer.config.translations import _

BROKEN = 1


def arguments(parser: ArgumentParser) -> None:
    """None."""


def run(_args: Namespace, desk: Desk) -> int:
    """Look at everything; 1 if something is broken without which the app cannot do its work."""
    findings = [*about_this_machine(os.environ), *about_sound(desk), *about_files(desk)]
    show(Table((_("What"), "", _("Found")), [_row(finding) for finding in findings]))
    worst = max((finding.state for finding in findings), key=list(State).index)
    say()
    say(
        {
            State.GOOD: _("All that is needed is there."),
            State.MISSING: _("What is marked missing is done without; everything else works."),
            State.BROKEN: _("What is marked broken has to be mended."),
        }[worst]
    )
    return BROKEN if worst is State.BROKEN else 0


def _row(finding: Finding) -> tuple[str, ...]:
    words = {State.GOOD: "", State.MISSING: _("missing"), State.BROKEN: _("broken")}
    return finding.matter, words[finding.state], finding.words
