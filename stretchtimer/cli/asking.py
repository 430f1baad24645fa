"""Questions that a person at a terminal answers in a line."""

from __future__ import annotations

from stretchtimer.cli.saying import remark
from stretchtimer.config.translations import _
from stretchtimer.routine.exercise import Side

STRONGEST = 10
NO_CRAMP = -1  # the answer that there was none


def ask_side() -> Side:
    """Which side it is; Enter alone, or an input that has ended, is the right."""
    left, right = _("l"), _("r")
    while True:
        answer = _line(_("Which side? [{right}/{left}] ").format(right=right.upper(), left=left))
        if answer[:1] in ("", right, left):
            return Side.LEFT if answer[:1] == left else Side.RIGHT


def ask_strength() -> int | None:
    """How strong the cramp was, 0 to STRONGEST; None if it is not told, NO_CRAMP if there was none."""
    none = _("n")
    while True:
        prompt = _("How strong was it, 0 to {most}? [Enter: leave it open, {none}: it was no cramp] ")
        answer = _line(prompt.format(most=STRONGEST, none=none))
        if not answer:
            return None
        if answer[:1] == none:
            return NO_CRAMP
        if answer.isascii() and answer.isdigit() and int(answer) <= STRONGEST:
            return int(answer)
        remark(_("Type a number from 0 to {most}.").format(most=STRONGEST))


def ask_whether(question: str) -> bool:
    """Whether they say yes; Enter alone, or an input that has ended, is no."""
    yes, no = _("y"), _("n")
    return _line(f"{question} [{yes}/{no.upper()}] ")[:1] == yes


def _line(prompt: str) -> str:
    """What was typed, folded; nothing if the input has ended."""
    try:
        return input(prompt).strip().casefold()
    except EOFError:
        return ""
