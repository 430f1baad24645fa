"""A session as lines of text, one for each thing to do: for pipes, logs and terminals that can do no more."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from stretchtimer.cli.saying import harmless
from stretchtimer.cli.terminal.view import length_words, set_words, slept_words
from stretchtimer.cli.words import time_text
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.player.events import Event, Finished, Paused, SegmentStarted
from stretchtimer.session.session import Session
from stretchtimer.timeline.phrases import named, work_word
from stretchtimer.timeline.segment import Segment


class LineView:
    """Prints a line when something begins."""

    def __init__(self) -> None:
        self._before: Segment | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass

    def draw(self, session: Session) -> None:
        """Lines are printed when something happens, not in between."""

    def tell(self, events: tuple[Event, ...]) -> None:
        """One line for each segment, pause and end."""
        for event in events:
            match event:
                case SegmentStarted(segment):
                    self.note(line_of(segment, self._before))
                    self._before = segment
                case Paused(at_ms, gap_ms):
                    self.note(
                        slept_words(gap_ms)
                        if gap_ms
                        else _("Paused at {time}.").format(time=time_text(at_ms))
                    )
                case Finished(at_ms, early):
                    words = _("Stopped at {time}.") if early else _("Finished at {time}.")
                    self.note(words.format(time=time_text(at_ms)))
                case _:
                    pass

    def note(self, text: str) -> None:
        """Print it."""
        print(harmless(text), flush=True)


def line_of(segment: Segment, before: Segment | None) -> str:
    """Such as "0:10  Hold: calf wall stretch, right side, set 1 of 2 (0:20)"."""
    what = listed((named(segment), set_words(segment)))
    return f"{time_text(segment.start_ms)}  {work_word(segment, before)}: {what} ({length_words(segment)})"
