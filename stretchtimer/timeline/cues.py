"""Which tones and phrases belong to a session, and exactly when. Pure: segments in, cues out."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from stretchtimer.timeline import phrases
from stretchtimer.timeline.cue import TONE_MS, Cue, CueKind, phrase_ms
from stretchtimer.timeline.segment import Segment, SegmentKind

TICK_CLEAR_MS = 2_000  # a tick this soon after a segment's start would only hurry
HALF_FROM_MS = 20_000  # shorter work needs no half-way mark
TEN_SECONDS_FROM_MS = 20_000
TEN_SECONDS_MS = 10_000
FORM_CUE_AFTER_MS = 3_000  # the position is found first, then the advice comes
COUNTED_REP_MS = 1_400  # quicker reps are not counted aloud: the numbers would run into each other
BREATH_GUIDE_MS = 2_500  # a shorter phase of the breath is not announced
HURRY = 1.35  # how much faster a phrase is spoken at most, so that it need not be left out
AIR_MS = 100  # between two sounds
STEP_MS = 250  # how finely a phrase looks for room
STAGE_SOON_MS = 3_000  # a stage lasts long: what it asks for may be said a little later
SOON_MS = 750  # a phrase that belongs to an instant may come this much later, behind its tone


def cues_of(segments: Sequence[Segment]) -> tuple[Cue, ...]:
    """Every cue of the session in order of time, the finish at its very end.

    Phrases keep clear of tones and of each other, as far as their length can be told from their letters; what finds
    no room is left out.
    """
    cues: list[Cue] = []
    before: Segment | None = None
    for segment in segments:
        cues.extend(_SegmentCues(segment, before).all())
        before = segment
    cues.append(Cue(segments[-1].end_ms, CueKind.FINISH))
    return tuple(cues)


@dataclass
class _SegmentCues:
    """The cues of one segment; what is taken so far is kept so that a phrase can look for room."""

    segment: Segment
    before: Segment | None
    cues: list[Cue] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)

    def all(self) -> list[Cue]:
        """Tones first, they stand fixed; then what comes, the count, and the other phrases, the most needed first."""
        for cue in self._tones():
            self._take(cue, TONE_MS[cue.kind])
        self._count_down(self._say_what_comes())
        for at_ms, text, latest_ms in self._phrases():
            self._say(at_ms, text, latest_ms)
        return sorted(self.cues, key=lambda cue: cue.at_ms)

    @property
    def _planned_end_ms(self) -> int:
        """The end before the person added time: what has been heard is not heard again."""
        return self.segment.end_ms - max(self.segment.added_ms, 0)

    def _tones(self) -> Iterator[Cue]:
        segment = self.segment
        opening = _opening(segment, self.before)
        if opening and TONE_MS[opening] <= segment.duration_ms:  # a shorter gap passes in silence
            yield Cue(segment.start_ms, opening)
        if segment.min_ms is not None:
            yield Cue(segment.start_ms + segment.min_ms, CueKind.MINIMUM)
        elif _has_half(segment, self._planned_end_ms - segment.start_ms):
            yield Cue((segment.start_ms + self._planned_end_ms) // 2, CueKind.HALF)

    def _say_what_comes(self) -> tuple[int, int]:
        """Say the phrase that opens a gap or phase; when it is over if it hurries, and if it does not."""
        text, start_ms = self._opening_phrase(), self.segment.start_ms
        if self.cues and self.cues[0].at_ms == start_ms:
            start_ms = self.taken[0][1]
        if not text or start_ms >= self.segment.end_ms:
            return start_ms, start_ms
        self.cues.append(Cue(start_ms, CueKind.VOICE, text))
        length = phrase_ms(text)
        return start_ms + round(length / HURRY), start_ms + length

    def _count_down(self, said: tuple[int, int]) -> None:
        """Tick the last three seconds, as far as what was `said` leaves room: who knows what comes needs no count."""
        hurried_ms, calm_ms = said
        ticks: list[int] = []
        if _counts_down(self.segment):
            clear_ms = max(self.segment.start_ms + TICK_CLEAR_MS, hurried_ms)
            ticks = [
                at_ms
                for at_ms in range(self.segment.end_ms - 3_000, self.segment.end_ms, 1_000)
                if at_ms >= clear_ms
            ]
        if calm_ms > hurried_ms:
            first = self.cues[-1].at_ms
            insort(self.taken, (first, min([calm_ms, *ticks]) + AIR_MS))
        for at_ms in ticks:
            self._take(Cue(at_ms, CueKind.TICK), TONE_MS[CueKind.TICK])

    def _opening_phrase(self) -> str:
        segment, before = self.segment, self.before
        match segment.kind:
            case SegmentKind.READY:
                if before is not None and before.kind.is_work and before.step_index == segment.step_index:
                    return phrases.again_phrase(segment)
                return phrases.next_phrase(segment, first=before is None)
            case SegmentKind.SWITCH:
                return phrases.switch_phrase(segment)
            case SegmentKind.REST:
                return phrases.rest_phrase(segment)
            case SegmentKind.PUSH | SegmentKind.RELEASE:
                return phrases.work_word(segment, before)
        if segment.kind is SegmentKind.HOLD and segment.exercise.pnf:
            return phrases.work_word(segment, before)
        if before is not None and before.step_index != segment.step_index:
            return phrases.next_phrase(segment, first=False)
        return phrases.side_words(segment.side) if _changes_side(segment, before) else ""

    def _phrases(self) -> Iterator[tuple[int, str, int]]:
        """Start, words and latest start of what may be said if there is room, the most needed first."""
        segment, start, end = self.segment, self.segment.start_ms, self._planned_end_ms
        if segment.kind is SegmentKind.READY:
            yield from ((start, line, end) for line in segment.exercise.setup[:2])
        if segment.min_ms is not None:
            at_ms = start + segment.min_ms + TONE_MS[CueKind.MINIMUM]
            yield at_ms, phrases.minimum_phrase(segment), at_ms + SOON_MS
        if segment.kind is SegmentKind.HOLD and segment.duration_ms >= TEN_SECONDS_FROM_MS:
            at_ms = segment.end_ms - TEN_SECONDS_MS
            yield at_ms, phrases.ten_seconds(), at_ms + SOON_MS
        if segment.kind is SegmentKind.MOVE and segment.step.rep_ms is not None:
            yield from _rep_count(segment, segment.step.rep_ms)
        if segment.kind is SegmentKind.BREATHE:
            yield from _breaths(segment)
        yield from _stages(segment)
        if segment.kind in (SegmentKind.HOLD, SegmentKind.MOVE, SegmentKind.CARDIO):
            yield start + FORM_CUE_AFTER_MS, phrases.form_cue(segment), end

    def _say(self, at_ms: int, text: str, latest_ms: int) -> None:
        """Take the first free place for `text` that starts between `at_ms` and `latest_ms`, or leave it out."""
        length = phrase_ms(text)
        while text and at_ms <= latest_ms:
            if at_ms + length > self.segment.end_ms:
                return
            if self._is_free(at_ms, at_ms + length):
                self._take(Cue(at_ms, CueKind.VOICE, text), length)
                return
            at_ms += STEP_MS

    def _is_free(self, start_ms: int, end_ms: int) -> bool:
        """Whether nothing sounds in [start_ms, end_ms)."""
        # `taken` is in order and does not overlap: only the last that starts before the end can be in the way.
        place = bisect_left(self.taken, (end_ms, 0))
        return place == 0 or self.taken[place - 1][1] <= start_ms

    def _take(self, cue: Cue, length_ms: int) -> None:
        self.cues.append(cue)
        insort(self.taken, (cue.at_ms, cue.at_ms + length_ms + AIR_MS))


def _opening(segment: Segment, before: Segment | None) -> CueKind | None:
    """The tone a segment opens with. One tone a boundary: it says what is to be done now."""
    match segment.kind:
        case SegmentKind.SWITCH:
            return CueKind.SWITCH
        case SegmentKind.REST:
            return CueKind.REST
        case SegmentKind.READY:
            return CueKind.END if before is not None and before.kind.is_work else None
        case SegmentKind.RELEASE:
            return CueKind.END
    return CueKind.SWITCH if _changes_side(segment, before) else CueKind.START


def _changes_side(segment: Segment, before: Segment | None) -> bool:
    """Whether the sides change with no gap between."""
    return (
        before is not None
        and before.kind.is_work
        and before.step_index == segment.step_index
        and before.side is not segment.side
    )


def _has_half(segment: Segment, planned_ms: int) -> bool:
    kinds = (SegmentKind.HOLD, SegmentKind.CARDIO)
    counted = segment.kind is SegmentKind.MOVE and segment.step.rep_ms is None
    return (segment.kind in kinds or counted) and not segment.waits and planned_ms >= HALF_FROM_MS


def _counts_down(segment: Segment) -> bool:
    """Whether the last three seconds tick: not where the person ends it, reps are counted, or breath is led."""
    if segment.waits or segment.kind in (SegmentKind.BREATHE, SegmentKind.RELEASE):
        return False
    return segment.kind is not SegmentKind.MOVE or segment.step.reps is None


def _rep_count(segment: Segment, rep_ms: int) -> Iterator[tuple[int, str, int]]:
    if rep_ms >= COUNTED_REP_MS:
        for rep in range(segment.step.reps or 0):
            at_ms = segment.start_ms + rep * rep_ms
            yield at_ms, str(rep + 1), at_ms + SOON_MS


def _breaths(segment: Segment) -> Iterator[tuple[int, str, int]]:
    breath = segment.exercise.breath
    if breath is None:
        return
    breathe_in, hold, breathe_out = phrases.breath_phrases()
    phases = (
        (breath.inhale_ms, breathe_in),
        (breath.hold_ms, hold),
        (breath.exhale_ms, breathe_out),
        (breath.hold_out_ms, hold),
    )
    at_ms = segment.start_ms
    while at_ms < segment.end_ms:
        for length_ms, text in phases:
            if length_ms >= BREATH_GUIDE_MS and at_ms < segment.end_ms:
                yield at_ms, text, at_ms + SOON_MS
            at_ms += length_ms


def _stages(segment: Segment) -> Iterator[tuple[int, str, int]]:
    wished_ms = segment.wished_ms
    if wished_ms is not None and (wanted := segment.stage_at(wished_ms)):
        at_ms = segment.start_ms + wished_ms
        yield at_ms, phrases.stage_phrase(wanted), at_ms + STAGE_SOON_MS
    for at_ms, _end_ms, stage in segment.stage_spans:
        yield at_ms, phrases.stage_phrase(stage), at_ms + STAGE_SOON_MS
