"""`import`: routines and exercises out of the files of other programs, or of another person, and whole journals."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from stretchtimer.cli.asking import ask_whether
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say
from stretchtimer.config.translations import _, ngettext
from stretchtimer.errors import Problem, UserError
from stretchtimer.exchange.journal_json import merge_file
from stretchtimer.exchange.reading.plan import Coming, Plan, plan_import
from stretchtimer.routine.durations import format_ms
from stretchtimer.routine.lengths import routine_ms
from stretchtimer.routine.library import load_library
from stretchtimer.routine.model import Routine

NOT_ALL_TAKEN = 1
_MOST_NAMED = 10  # exercises of one file; of more, the number says more than their names


def arguments(parser: ArgumentParser) -> None:
    """The files, --dry-run and --yes."""
    words = _("a file of another program, or an exercise or routine that somebody sent you")
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help=words)
    parser.add_argument("--dry-run", action="store_true", help=_("only tell what would come"))
    parser.add_argument("--yes", action="store_true", help=_("do not ask first"))


def run(args: Namespace, desk: Desk) -> int:
    """Tell what comes and what was not understood, ask, and save it; 1 if anything was left out, or they say no.

    Raises UserError if nothing comes at all, or if it cannot be saved.
    """
    shelf = desk.shelf()
    library = load_library((desk.built_in, desk.folders.routines))
    plan = plan_import(args.files, library, shelf)
    _tell(plan)
    if not plan.coming and not plan.for_journal:
        raise UserError(_("Nothing was imported."))
    left_out = NOT_ALL_TAKEN if plan.problems else 0
    if args.dry_run or not (plan.new or plan.for_journal):
        return left_out
    if not args.yes and not ask_whether(_("Add this to your own?")):
        remark(_("Nothing was changed."))
        return NOT_ALL_TAKEN
    if plan.new:
        plan.carry_out(shelf)
        say(_("Added to {folder}.").format(folder=desk.folders.routines))
    for found in plan.journals:
        with desk.journal() as journal:
            say(merge_file(found, journal).words)
    for past in plan.pasts:
        with desk.journal() as journal:
            past.write_to(journal)
        say(_("The journal has {what}.").format(what=past.words))
    return left_out


def _tell(plan: Plan) -> None:
    for found in plan.for_journal:
        say(f"{found.path}: {found.words}")
    for file in dict.fromkeys(one.source for one in plan.coming):
        for line in _lines([one for one in plan.coming if one.source == file]):
            say(f"{file}: {line}")
    for problem in (*plan.problems, *plan.remarks):
        remark(_place_and_words(problem))


def _lines(coming: Sequence[Coming]) -> Iterator[str]:
    exercises = [one for one in coming if not isinstance(one.thing, Routine)]
    if len(exercises) > _MOST_NAMED:
        new = sum(one.is_new for one in exercises)
        words = _("{new} new exercises, and {there} that are there already")
        yield words.format(new=new, there=len(exercises) - new)
        exercises = []
    for one in coming:
        if isinstance(one.thing, Routine):
            yield _there(one, _routine_words(one.thing))
        elif one in exercises:
            yield _there(one, _("the exercise “{name}”").format(name=one.thing.name))


def _routine_words(routine: Routine) -> str:
    count = sum(1 for _step in routine.each_step())
    words = ngettext(
        "the routine “{name}”, {n} step, {length}", "the routine “{name}”, {n} steps, {length}", count
    )
    return words.format(name=routine.name, n=count, length=format_ms(routine_ms(routine)))


def _there(one: Coming, words: str) -> str:
    return (
        words if one.is_new else _("{thing}, is there already as {id}").format(thing=words, id=one.path.stem)
    )


def _place_and_words(problem: Problem) -> str:
    place = f"{problem.path}:{problem.line}" if problem.line else str(problem.path)
    return f"{place}: {problem.message}"
