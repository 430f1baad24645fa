"""`list`: all routines there are, by the moment they are made for."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say, say_json
from stretchtimer.cli.tables import Table, show
from stretchtimer.cli.words import time_text, when_words
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.insight.muscles import both
from stretchtimer.routine.model import Routine, When
from stretchtimer.routine.search import folded
from stretchtimer.routine.shelf.marks import Marks
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.timeline import Timeline


def arguments(parser: ArgumentParser) -> None:
    """Which of them, and --json."""
    parser.add_argument("--favourites", action="store_true", help=_("only your favourites"))
    parser.add_argument("--tag", metavar="TAG", help=_("only those with this tag, in their file or from you"))
    parser.add_argument("--json", action="store_true", help=_("as JSON, for other programs"))


def run(args: Namespace, desk: Desk) -> int:
    """Show the routines; files that cannot be used are said on standard error and the others shown."""
    library, lead_in_ms = desk.library(), desk.settings().lead_in_ms
    for problem in library.problems:
        remark(str(problem))
    marks = desk.marks()
    wanted = [routine for routine in library.routines.values() if _is_wanted(routine, args, marks)]
    timelines = [compile_routine(routine, lead_in_ms) for routine in wanted]
    if args.json:
        say_json([_as_json(timeline, desk, marks) for timeline in timelines])
    else:
        _show_by_moment(timelines)
    return 0


def _is_wanted(routine: Routine, args: Namespace, marks: Marks) -> bool:
    if args.favourites and routine.id not in marks.favourites:
        return False
    return args.tag is None or folded(args.tag) in map(folded, marks.tags_of(routine))


def _as_json(timeline: Timeline, desk: Desk, marks: Marks) -> dict[str, object]:
    routine = timeline.routine
    return {
        "id": routine.id,
        "name": routine.name,
        "when": routine.when,
        "total_ms": timeline.total_ms,
        "planned_ms": timeline.planned_ms,
        "groups": routine.groups,
        "tags": marks.tags_of(routine),
        "favourite": routine.id in marks.favourites,
        "about": routine.about,
        "path": str(routine.path),
        "built_in": _is_built_in(routine, desk),
    }


def _is_built_in(routine: Routine, desk: Desk) -> bool:
    return routine.path is not None and routine.path.parent == desk.built_in


def _show_by_moment(timelines: list[Timeline]) -> None:
    headings = (_("Routine"), _("Name"), _("Length"), _("Works on"))
    for place, when in enumerate(When):
        rows = [_row(timeline) for timeline in timelines if timeline.routine.when is when]
        if rows:
            if place:
                say()
            show(Table(headings, rows, title=when_words(when), right=frozenset({2})))


def _row(timeline: Timeline) -> tuple[str, ...]:
    routine = timeline.routine
    return routine.id, routine.name, time_text(timeline.total_ms), listed(map(both, routine.groups))
