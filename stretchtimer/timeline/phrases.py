"""The words of a session, spoken and shown: what is next, which side, what to do now."""

from __future__ import annotations

from stretchtimer.config.sentences import in_a_row, in_sentence
from stretchtimer.config.translations import _, ngettext, pgettext
from stretchtimer.routine.exercise import Side, Stage
from stretchtimer.timeline.segment import Segment, SegmentKind


def side_words(side: Side) -> str:
    """The side in words, "right side"; nothing for both."""
    return {Side.LEFT: _("left side"), Side.RIGHT: _("right side"), Side.BOTH: ""}[side]


def named(segment: Segment) -> str:
    """The exercise and its side: "quad ankle pull, right side"."""
    name, side = in_sentence(segment.exercise.name), side_words(segment.side)
    return _("{name}, {side}").format(name=name, side=side) if side else name


def next_phrase(segment: Segment, first: bool) -> str:
    """What a get-ready says."""
    words = _("First: {what}") if first else _("Next: {what}")
    return words.format(what=named(segment))


def again_phrase(segment: Segment) -> str:
    """What is said before a side is done once more."""
    return _("Again: {what}").format(what=side_words(segment.side) or in_sentence(segment.exercise.name))


def switch_phrase(segment: Segment) -> str:
    """What a change of sides says."""
    return _("Switch: {side}").format(side=side_words(segment.side))


def rest_phrase(segment: Segment) -> str:
    """What a rest says."""
    side = side_words(segment.side)
    return _("Rest, then {side}").format(side=side) if side else _("Rest")


def ten_seconds() -> str:
    """What is said ten seconds before the end of a hold."""
    return _("Ten seconds")


def minimum_phrase(segment: Segment) -> str:
    """What the bell at the minimum of an open-ended segment says."""
    minutes = (segment.min_ms or 0) // 60_000
    if not minutes:
        return _("That is enough. Finish when you are ready.")
    done = ngettext("{n} minute done.", "{n} minutes done.", minutes).format(n=minutes)
    return _("{done} Finish when you are ready.").format(done=done)


def stage_phrase(stage: Stage) -> str:
    """What a stage of a ramp says: its cue, and the cadence."""
    parts = [stage.cue] if stage.cue else [_("Effort {n} of 10.").format(n=stage.effort)]
    if stage.cadence:
        low, high = stage.cadence
        parts.append(_("{low} to {high} turns a minute.").format(low=low, high=high))
    return in_a_row(parts)


def breath_phrases() -> tuple[str, str, str]:
    """Breathe in, hold, breathe out."""
    return pgettext("spoken", "Breathe in"), pgettext("breath", "Hold"), pgettext("spoken", "Breathe out")


def work_word(segment: Segment, before: Segment | None) -> str:
    """One or two words for what is done in `segment`, which comes after `before`."""
    if segment.kind is SegmentKind.HOLD and segment.exercise.pnf and segment.step.hold_ms is None:
        after_release = before is not None and before.kind is SegmentKind.RELEASE
        return _("Stretch a little deeper") if after_release else _("Ease into the stretch")
    return {
        SegmentKind.READY: pgettext("spoken", "Get ready"),
        SegmentKind.HOLD: pgettext("spoken", "Hold"),
        SegmentKind.MOVE: pgettext("spoken", "Move"),
        SegmentKind.CARDIO: pgettext("spoken", "Keep going"),
        SegmentKind.PUSH: _("Push gently"),
        SegmentKind.RELEASE: pgettext("spoken", "Let go"),
        SegmentKind.BREATHE: _("Breathe"),
        SegmentKind.SWITCH: pgettext("spoken", "Switch sides"),
        SegmentKind.REST: pgettext("spoken", "Rest"),
    }[segment.kind]


def form_cue(segment: Segment) -> str:
    """The one thing to mind while doing it: the step's own note, else a form cue, another one each set."""
    form = segment.exercise.form
    return segment.step.note or (form[(segment.set - 1) % len(form)] if form else "")
