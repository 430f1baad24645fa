"""A session as a picture that changes in place: what to do, how long still, what comes next."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from stretchtimer.cli.saying import harmless
from stretchtimer.cli.terminal.digits import large
from stretchtimer.cli.terminal.view import set_words, slept_words
from stretchtimer.cli.words import left_text, time_text
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.player.events import Event, Paused
from stretchtimer.session.session import Session
from stretchtimer.timeline.phrases import form_cue, named, side_words, stage_phrase, work_word
from stretchtimer.timeline.segment import Segment
from stretchtimer.timeline.timeline import Moment

LEAST_HEIGHT = 19  # rows that the large digits need; below, the time is one line
LEAST_WIDTH = 40


class LiveView:
    """Draws the session with rich, in the place of the last drawing; at its end the drawing goes away."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console()
        self._live = Live(console=self._console, auto_refresh=False, transient=True)
        self._notes: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        self._live.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.__exit__(kind, error, trace)

    def draw(self, session: Session) -> None:
        """The picture of now."""
        self._live.update(self._picture(session), refresh=True)

    def tell(self, events: tuple[Event, ...]) -> None:
        """Everything but a sleep shows in the picture by itself."""
        for event in events:
            if isinstance(event, Paused) and event.gap_ms:
                self.note(slept_words(event.gap_ms))

    def note(self, text: str) -> None:
        """Keep the last two sentences in sight."""
        self._notes = (*self._notes, text)[-2:]

    def _picture(self, session: Session) -> RenderableType:
        moment, timeline = session.now, session.timeline
        width, height = self._console.size
        roomy = height >= LEAST_HEIGHT and width >= LEAST_WIDTH
        head = Table.grid(expand=True)
        head.add_column(overflow="ellipsis", no_wrap=True)
        head.add_column(justify="right", no_wrap=True)
        place = _("{now} of {total}").format(now=time_text(moment.t_ms), total=time_text(timeline.total_ms))
        head.add_row(_text(timeline.routine.name, "dim"), _text(place, "dim"))
        rows: list[RenderableType] = [
            head,
            Padding(ProgressBar(total=timeline.total_ms, completed=moment.t_ms), (0, 0, 1, 0)),
            *_what(moment, timeline.segments[moment.index - 1] if moment.index else None),
            Text(),
            *_time(session, moment, roomy),
            Text(),
            _text(_detail(session, moment), "italic"),
            _text(_next(moment)),
            *(_text(note, "yellow") for note in self._notes),
            Text(),
            _text(_hints(session, moment.segment), "dim"),
        ]
        return Padding(Group(*rows), (1, 2) if roomy else (0, 0))


def _text(words: str, style: str = "") -> Text:
    return Text(harmless(words), style)


def _what(moment: Moment, before: Segment | None) -> tuple[Text, Text]:
    """The exercise, and below it what to do, on which side, in which set."""
    segment = moment.segment
    parts = (work_word(segment, before), side_words(segment.side), set_words(segment))
    return _text(segment.exercise.name, "bold"), _text(" · ".join(filter(None, parts)), "bold cyan")


def _time(session: Session, moment: Moment, roomy: bool) -> tuple[Text, ...]:
    """What is left of the segment, as large as there is room for."""
    style = "bold" if session.is_running else "dim"
    left = left_text(moment.remaining_ms)
    return tuple(Text(row, style) for row in large(left)) if roomy else (Text(left, style),)


def _detail(session: Session, moment: Moment) -> str:
    """One line on how: paused, waiting, the stage of a ramp, or the thing to mind."""
    segment = moment.segment
    if not session.is_running:
        return _("Paused")
    if segment.waits:
        return _("Press Enter when you are ready")
    if segment.min_ms is not None and moment.elapsed_ms >= segment.min_ms:
        return _("That is enough. Press Enter to finish, or go on.")
    if stage := segment.stage_at(moment.elapsed_ms):
        return stage_phrase(stage)
    return form_cue(segment) if segment.kind.is_work else in_a_row(segment.exercise.setup[:2])


def _next(moment: Moment) -> str:
    """What comes after this; in a gap, that is what the gap leads to."""
    if moment.work is None:
        return _("Next: the end")
    return _("Next: {what}, {length}").format(
        what=named(moment.work), length=time_text(moment.work.enough_ms)
    )


def _hints(session: Session, segment: Segment) -> str:
    """The keys that do something now."""
    hints = [_("Space pause") if session.is_running else _("Space go on")]
    if not segment.kind.is_work:
        hints.append(_("Enter ready"))
    elif segment.waits or segment.min_ms is not None:
        hints.append(_("Enter finish"))
    hints += [_("n skip"), _("p back"), _("r repeat"), _("+ 10 s"), _("q stop")]
    return " · ".join(hints)
