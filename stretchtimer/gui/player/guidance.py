"""What the left of the stage tells at a moment: what it is, how to get there, what to mind, how hard to go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stretchtimer.config.translations import _
from stretchtimer.gui.muscles import group_words
from stretchtimer.gui.player.wording import effort_word, left_text
from stretchtimer.timeline.phrases import form_cue
from stretchtimer.timeline.segment import Segment, SegmentKind
from stretchtimer.timeline.timeline import Moment


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to go in a stage of a ramp. `level` is on the Borg CR10 scale, 0 to 10."""

    level: int
    word: str
    cadence: str
    stage: str
    then: str


@dataclass(frozen=True, slots=True)
class Guidance:
    """The words of the left part. `setup` comes first in time, `mind` while doing it; `doing` says which it is."""

    eyebrow: str
    title: str
    muscle: str
    count: str
    setup: tuple[str, ...]
    mind: tuple[str, ...]
    caution: str
    doing: bool
    effort: Effort | None = None

    def beside_figure(self) -> Guidance:
        """The same where a figure shows the rest: the muscle is marked there, and each phase has its own lines."""
        if self.doing:
            return replace(self, muscle="", setup=())
        return replace(self, muscle="", mind=())

    def from_afar(self) -> Guidance:
        """The same where nobody is near enough to read lines: what it is, and how hard to go."""
        return replace(self.beside_figure(), eyebrow="", setup=(), mind=(), caution="")

    @property
    def spoken(self) -> str:
        """All of it in one text, for a screen reader."""
        effort: tuple[str, ...] = ()
        if self.effort:
            effort = (_("Effort {n} of 10.").format(n=self.effort.level), self.effort.cadence)
        parts = (self.title, self.count, *effort, *self.setup, *self.mind, self.caution)
        return "\n".join(part for part in parts if part)


def guidance_of(moment: Moment, before: Segment | None) -> Guidance:
    """What to tell at `moment`; `before` is the segment that came before."""
    segment, exercise = moment.segment, moment.segment.exercise
    doing = segment.kind.is_work or segment.kind is SegmentKind.RELEASE
    shown = form_cue(segment)  # the band under the stage has this one
    return Guidance(
        eyebrow=_eyebrow(segment, before, doing),
        title=exercise.name,
        muscle="" if exercise.breath else group_words(exercise.group),
        count=_count(segment),
        setup=exercise.setup,
        mind=tuple(line for line in exercise.form if line != shown),
        caution=exercise.caution,
        doing=doing,
        effort=_effort(moment),
    )


def _eyebrow(segment: Segment, before: Segment | None, doing: bool) -> str:
    if doing:
        return _("Now")
    if before is None:
        return _("First")
    again = segment.kind is SegmentKind.READY and before.step_index == segment.step_index
    return _("Again") if again and before.kind.is_work else _("Next")


def _count(segment: Segment) -> str:
    """Which set of how many, where there is more than one."""
    pnf = segment.exercise.pnf if segment.step.hold_ms is None else None
    sets = segment.step.sets * (pnf.cycles if pnf else 1)
    if sets < 2:
        return ""
    words = _("Cycle {n} of {of}") if pnf else _("Set {n} of {of}")
    return words.format(n=segment.set, of=sets)


def _effort(moment: Moment) -> Effort | None:
    """The stage of a ramp that is on, or, in the gap before it, the one it opens with."""
    work = moment.segment if moment.segment.kind is SegmentKind.CARDIO else moment.work
    gap = work is not moment.segment
    if work is None or (gap and work.step_index != moment.segment.step_index) or work.step.ramp is None:
        return None
    elapsed = 0 if gap else moment.elapsed_ms
    stage = work.stage_at(elapsed)
    if stage is None:
        return None
    stages = work.stages
    number, ends_ms = 1, stages[0].duration_ms
    while elapsed >= ends_ms and number < len(stages):
        ends_ms += stages[number].duration_ms
        number += 1
    cadence = ""
    if stage.cadence:
        cadence = _("{low} to {high}").format(low=stage.cadence[0], high=stage.cadence[1])
    return Effort(
        level=stage.effort,
        word=effort_word(stage.effort),
        cadence=cadence,
        stage=_("Stage {n} of {of}").format(n=number, of=len(stages)),
        then=_then(work, number, 0 if gap else ends_ms - elapsed),
    )


def _then(work: Segment, number: int, left_ms: int) -> str:
    """What the ramp goes on to, and when; nothing in its last stage, or before it begins."""
    if number >= len(work.stages) or not left_ms:
        return ""
    time, level = left_text(left_ms), work.stages[number].effort
    return _("effort {level} in {time}").format(level=level, time=time)
