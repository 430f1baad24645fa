"""`show`: one routine laid out in time, as people read it or, in JSON, with every cue."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from stretchtimer.cli.advising import advice
from stretchtimer.cli.desk import Desk
from stretchtimer.cli.fitting import add_fit, fitted
from stretchtimer.cli.saying import say, say_json
from stretchtimer.cli.tables import Table, show
from stretchtimer.cli.terminal.view import length_words, set_words
from stretchtimer.cli.words import time_text, when_words
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.routine.document import read_document
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine
from stretchtimer.routine.routine_file import read_routine
from stretchtimer.routine.sharing.writing import shared_text
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.cue import Cue
from stretchtimer.timeline.phrases import named, work_word
from stretchtimer.timeline.segment import Segment
from stretchtimer.timeline.timeline import Timeline


def arguments(parser: ArgumentParser) -> None:
    """The routine, --fit, and as what: times for people, JSON, its file, or text to share."""
    parser.add_argument("routine", metavar="ROUTINE", help=_("a routine's id, or the path of its file"))
    add_fit(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=_("as JSON, for other programs"))
    words = _("as its file has it, or as plain text to send to somebody")
    form.add_argument("--as", choices=("toml", "text"), dest="form", help=words)


def run(args: Namespace, desk: Desk) -> int:
    """Compile the routine, with the lead-in of the settings, and show it; below it what the coach has to say."""
    routine, _source = desk.find(args.routine)
    if args.form:
        say(_written(routine, args.form, desk).rstrip("\n"))
        return 0
    settings = desk.settings()
    timeline = compile_routine(fitted(routine, args.fit, settings), settings.lead_in_ms)
    if args.json:
        say_json(_as_json(timeline))
    else:
        _show(timeline)
    return 0


def _written(routine: Routine, form: str, desk: Desk) -> str:
    """The routine as its file says it: without the person's own doses, which are nobody else's."""
    assert routine.path is not None, "what is found is in a file"
    if form == "toml":
        return read_document(routine.path).text
    exercises = desk.library(routine.path.parent).exercises
    return shared_text(read_routine(routine.path, exercises), exercises)


def _as_json(timeline: Timeline) -> dict[str, object]:
    routine = timeline.routine
    return {
        "id": routine.id,
        "name": routine.name,
        "when": routine.when,
        "total_ms": timeline.total_ms,
        "segments": [_segment_as_json(segment) for segment in timeline.segments],
        "cues": [_cue_as_json(cue) for cue in timeline.cues],
    }


def _segment_as_json(segment: Segment) -> dict[str, object]:
    # In a gap the side is that of the work to come; where there is none, no side is meant.
    has_side = segment.kind.is_work or segment.side is not Side.BOTH
    return {
        "kind": segment.kind,
        "start_ms": segment.start_ms,
        "end_ms": segment.end_ms,
        "exercise": segment.exercise.id,
        "side": segment.side if has_side else None,
        "set": segment.set,
        "ends": segment.ends,
        "min_ms": segment.min_ms,
    }


def _cue_as_json(cue: Cue) -> dict[str, object]:
    return {"at_ms": cue.at_ms, "kind": cue.kind, "text": cue.text}


def _show(timeline: Timeline) -> None:
    routine = timeline.routine
    say(routine.name)
    say(f"{when_words(routine.when)} · {time_text(timeline.total_ms)}")
    if routine.about:
        say(routine.about)
    say()
    segments = timeline.segments
    rows = [_row(segment, before) for segment, before in zip(segments, (None, *segments), strict=False)]
    show(Table((_("At"), _("Do"), _("What"), _("How long")), rows, right=frozenset({0})))
    for line in advice(routine):
        say()
        say(_("Advice: {words}").format(words=line))


def _row(segment: Segment, before: Segment | None) -> tuple[str, ...]:
    what = listed((named(segment), set_words(segment)))
    return time_text(segment.start_ms), work_word(segment, before), what, length_words(segment)
