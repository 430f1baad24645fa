"""The page while a session goes on: stage, band and controls, filled from the moment the session is at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.figure.illustration import Illustration, is_illustrated
from stretchtimer.gui.player.action_button import action_of
from stretchtimer.gui.player.announcing import phase_words
from stretchtimer.gui.player.band import Band
from stretchtimer.gui.player.breath import breath_at
from stretchtimer.gui.player.bridge import SLOWEST_FRAME_MS, SessionBridge
from stretchtimer.gui.player.captions import caption_of, paused_caption
from stretchtimer.gui.player.controls import Controls
from stretchtimer.gui.player.edge_flash import EdgeFlash
from stretchtimer.gui.player.guidance import guidance_of
from stretchtimer.gui.player.guide import Guide
from stretchtimer.gui.player.places import WORDS_SHARE, in_window, on_full_screen
from stretchtimer.gui.player.reading import Reading, minimum_reached, notch_of, reading_of, share_of
from stretchtimer.gui.player.relief import (
    ReliefWords,
    easing_guidance,
    easing_reading,
    easing_share,
    is_easing,
)
from stretchtimer.gui.player.relief_controls import ReliefControls
from stretchtimer.gui.player.ring import Ring
from stretchtimer.gui.player.side_sign import SideReading, SideSign, minimum_words, sides_done
from stretchtimer.gui.player.side_switch import SideSwitch
from stretchtimer.gui.player.top_bar import HEIGHT as TOP_BAR
from stretchtimer.gui.player.top_bar import TopBar
from stretchtimer.gui.player.wording import next_up, seconds_left
from stretchtimer.gui.theme.mirroring import keep_left_to_right
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.timeline.tip import tip_words
from stretchtimer.gui.widgets.tip import Tip
from stretchtimer.gui.words import clock_text, dose_text
from stretchtimer.routine.exercise import Side
from stretchtimer.timeline.cue import Cue
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Moment, Timeline

_FINER = frozenset({SegmentKind.MOVE, SegmentKind.BREATHE})  # reps and breaths do not keep to seconds
PX_A_FRAME = 0.75  # the tip of the ring moves no further than this from one frame to the next, if it can


class LiveView(QWidget):
    """Everything of a running session. It asks the bridge what time it is and shows it; it decides nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        keep_left_to_right(self)  # time runs so, and where each thing stands is worked out in px
        self._bridge: SessionBridge | None = None
        self._is_full = False
        self._figure = QRect()  # where it stands, as far as the title leaves the room
        self._gap_ms = 0
        self._said = 0  # cues so far: a new one may bring a new caption
        self._shown: tuple[object, ...] = ()
        self._relief: ReliefWords | None = None
        self.guide = Guide(theme, self)
        self.illustration = Illustration(theme, self)
        self.ring = Ring(theme, self)
        self.side = SideSign(theme, self)
        self.leg = SideSwitch(theme, self)
        self.band = Band(theme, self)
        self.controls = Controls(theme, self)
        self.relief_controls = ReliefControls(theme, self)
        self.top = TopBar(theme, self)
        self.top.setLayoutDirection(parent.layoutDirection())  # which is a row of buttons like any other
        self.tip = Tip(theme, self)
        self.flash = EdgeFlash(theme, self)
        self.band.timeline.pointed.connect(self._on_pointed)

    def follow(self, bridge: SessionBridge, relief: ReliefWords | None = None) -> None:
        """Show this session from now on; with `relief`, as one against a cramp."""
        self._bridge, self._gap_ms, self._said, self._shown = bridge, 0, 0, ()
        self._relief = relief
        self.tip.hide()
        self.band.timeline.set_warm(relief is not None)
        self.relief_controls.put(relief.help if relief else "")
        self.side.setVisible(relief is None)
        self.leg.setVisible(relief is not None)
        self.show_commands(True)
        bridge.cue_reached.connect(self._on_cue_reached)
        bridge.segment_started.connect(self._on_segment_started)
        bridge.paused.connect(self._on_paused)
        bridge.moved.connect(self._on_moved)
        bridge.ticked.connect(self.refresh)

    def change_position(self) -> bool:
        """Ease in another position; whether there was one to take now."""
        take = self._take_another(self._bridge.now) if self._bridge is not None else None
        if take is None:
            return False
        take()
        return True

    @property
    def notice_room(self) -> QRect:
        """Where notices may stand: at the top, where they cover nothing that is to be minded."""
        return self.top.notice_room

    def set_full_screen(self, is_full: bool) -> None:
        """Lay out for the whole screen, or for a window."""
        self._is_full = is_full
        self.top.set_full_screen(is_full)
        self._lay_out()

    def show_commands(self, shown: bool) -> None:
        """On a full screen, show what can be pressed, or leave only what is to be read."""
        self.controls.setVisible(shown and self._relief is None)
        self.relief_controls.setVisible(shown and self._relief is not None)
        self.top.setVisible(shown)
        self.setCursor(Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def refresh(self) -> None:
        """Show the present moment: what moves in every frame, the rest when a second or a word has changed."""
        if self._bridge is None or self._bridge.session.is_over:
            return
        moment, paused = self._bridge.now, self._bridge.is_paused
        timeline = self._bridge.timeline
        before = timeline.segments[moment.index - 1] if moment.index else None
        self.ring.draw_to(easing_share(moment) if self._eases(moment) else share_of(moment))
        self.ring.breathe(_breath_level(moment))
        self.illustration.show_at(moment, timeline, paused=paused)
        self.band.timeline.show_at(timeline, moment, paused=paused)
        seconds = moment.elapsed_ms // 1_000, seconds_left(moment.remaining_ms)
        shown = (timeline, moment.index, seconds, paused, self._said)
        is_new = shown != self._shown
        if is_new or moment.segment.kind in _FINER:
            self.ring.read(self._reading(moment, before, paused))
        if is_new:
            self._shown = shown
            self._show_words(moment, before, paused)

    def _show_words(self, moment: Moment, before: Segment | None, paused: bool) -> None:
        assert self._bridge is not None
        timeline = self._bridge.timeline
        self.ring.mark(None if self._relief else notch_of(moment.segment))
        guidance = guidance_of(moment, before)
        if self._relief and self._eases(moment):
            self.guide.tell(easing_guidance(guidance, self._relief), dimmed=paused, share=WORDS_SHARE)
        elif is_illustrated(moment.segment) and self._is_full:
            self.guide.tell(guidance.from_afar(), dimmed=paused, share=WORDS_SHARE)
        elif is_illustrated(moment.segment):
            self.guide.tell(guidance.beside_figure(), dimmed=paused, share=WORDS_SHARE)
        else:
            self.guide.tell(guidance, dimmed=paused)
        self._place_figure()
        self._show_side(moment, paused)
        self._show_band(moment, before, paused)
        steps = timeline.segments[-1].step_index + 1
        self.top.put(timeline.routine.name, moment.segment.step_index + 1, steps)
        self.top.hearing.offer_beat(timeline.has_beats)

    def _show_side(self, moment: Moment, paused: bool) -> None:
        assert self._bridge is not None
        if self._relief:
            self.leg.put(moment.segment.side)
            return
        done, least = sides_done(self._bridge.timeline, moment.index), moment.segment.min_ms
        minimum = minimum_words(dose_text(least)) if least and minimum_reached(moment) else ""
        self.side.read(SideReading(moment.segment.side, done, minimum, paused))

    def _show_band(self, moment: Moment, before: Segment | None, paused: bool) -> None:
        assert self._bridge is not None
        action = "" if paused else _("It eased") if self._eases(moment) else action_of(moment)
        if paused:
            gap = clock_text(self._gap_ms) if self._gap_ms else ""
            self.band.cue.put(paused_caption(gap), "pause")
        else:
            self.band.cue.put(caption_of(self._bridge.timeline, moment, before))
        work = moment.work
        words = next_up(moment.segment, work, _before(self._bridge.timeline, work))
        self.band.next.put(words, work)
        self.band.ask(action)
        sided = moment.segment.side is not Side.BOTH
        another = self._take_another(moment) is not None
        self.relief_controls.show_state(paused=paused, asked=bool(action), sided=sided, another=another)
        self.controls.show_state(
            paused=paused,
            asked=bool(action),
            sided=sided,
            timed=not moment.segment.waits,
        )
        self.controls.show_effort(_levels(moment))

    def _take_another(self, moment: Moment) -> Callable[[], object] | None:
        return self._relief.take_another if self._relief and self._eases(moment) else None

    def _eases(self, moment: Moment) -> bool:
        """Whether it is now that a cramp is eased."""
        return self._relief is not None and is_easing(moment.segment)

    def _reading(self, moment: Moment, before: Segment | None, paused: bool) -> Reading:
        if self._eases(moment):
            return easing_reading(moment, paused=paused)
        return replace(reading_of(moment, before, paused=paused), warm=self._relief is not None)

    def _lay_out(self) -> None:
        width, height = self.width(), self.height()
        places = on_full_screen(width, height) if self._is_full else in_window(width, height)
        stage, band = places.stage, places.band
        self.top.setGeometry(0, 0, width, TOP_BAR)
        self.flash.setGeometry(self.rect())
        self._figure = stage.figure
        self.guide.place(stage.words, stage.scale, stage.title_scale)
        self.ring.place(stage.ring, stage.ring_scale)
        self.side.place(stage.side, stage.side_scale)
        self.leg.place(stage.side, stage.side_scale)
        self._shown = ()  # other words on a full screen than in a window
        self._place_figure()
        self.refresh()
        self.band.place(places)
        rect = places.floating if self._is_full else band.controls.translated(places.band_rect.topLeft())
        self.controls.place(rect, floats=self._is_full)
        self.relief_controls.place(rect, floats=self._is_full)

    def _place_figure(self) -> None:
        """Below the title: on a full screen that is large, and may take two lines."""
        rect = QRect(self._figure)
        if self._is_full:
            rect.setTop(max(rect.top(), self.guide.y() + self.guide.head_height))
        self.illustration.place(rect)

    def _on_segment_started(self, segment: Segment) -> None:
        if self._bridge is None:
            return
        self.flash.flash(self._bridge.session.clock().clock_ms)
        before = _before(self._bridge.timeline, segment)
        self.ring.setAccessibleName(phase_words(segment, before))
        frame = segment.duration_ms * PX_A_FRAME / max(self.ring.circumference_px, 1.0)
        self._bridge.set_frame(SLOWEST_FRAME_MS if segment.waits else round(frame))

    def _on_cue_reached(self) -> None:
        self._said += 1

    def _on_paused(self, gap_ms: int) -> None:
        self._gap_ms = max(gap_ms, self._gap_ms)

    def _on_moved(self) -> None:
        self._gap_ms = 0

    def _on_pointed(self, x: float, at_ms: int, cue: Cue | None) -> None:
        if at_ms < 0 or self._bridge is None:
            self.tip.hide()
            return
        segment = self._bridge.timeline.at(at_ms).segment
        bar = self.band.timeline
        above = bar.mapTo(self, QPoint(round(x), bar.bar_rect.top()))
        self.tip.tell(tip_words(segment, at_ms, cue), above)


def _levels(moment: Moment) -> tuple[bool, bool] | None:
    """Whether it can be made easier, and harder; None where effort is not what is asked."""
    segment = moment.segment
    if not segment.has_levels:
        return None
    return segment.can_be_harder(-1, moment.elapsed_ms), segment.can_be_harder(1, moment.elapsed_ms)


def _before(timeline: Timeline, work: Segment | None) -> Segment | None:
    """The segment right before another."""
    return timeline.at(work.start_ms - 1).segment if work is not None and work.start_ms else None


def _breath_level(moment: Moment) -> float | None:
    breath = moment.segment.exercise.breath
    if moment.segment.kind is not SegmentKind.BREATHE or breath is None:
        return None
    return breath_at(breath, moment.elapsed_ms).level
