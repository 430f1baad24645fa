"""The words of a line that say a dose, sides, rests; whatever else is in it is left over, as a name or a note."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from stretchtimer.routine.exercise_keys import REPS, TEMPO
from stretchtimer.routine.step_keys import OPTIONAL, RAMP_NAME, READY, REST, SETS, SIDES, SWITCH

LASTING = "lasting"  # a time; whether it is a hold or a duration depends on the exercise
SURELY_DURATION = "surely a duration"
_UNIT = r"(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)\b\.?|['\"](?!\w)"
_NUMBER = r"\d+(?:\.\d+)?"
_CLOCK = r"(?:\d+:)?\d+:\d{2}(?:\.\d+)?"
_PIECES = rf"{_NUMBER}\s*(?:{_UNIT})(?:\s*{_NUMBER}\s*(?:{_UNIT}))*"
TIME = rf"(?:{_CLOCK}|(?:(?:{_NUMBER}h)?{_NUMBER}m{_NUMBER}s?|{_NUMBER}h{_NUMBER}m)(?!\w)|{_PIECES})"
_SPAN = rf"(?:(?:{TIME}|{_NUMBER})\s*(?:-|to)\s*{TIME}|{TIME})"
_BODY = r"(?:sides?|legs?|arms?|feet|foot|hands?|ways?|directions?)"
_POWER = r"\d+(?:\s*-\s*\d+)?\s*(?:%|w\b|watts\b|rpm\b|bpm\b)(?:\s*(?:ftp|hr|lthr|pace|mmp)\b)?"
_ZONE = r"z\d(?:\s*-\s*z?\d)?(?:\s*(?:hr|pace)\b)?"
_QUOTED = r'"((?:[^"\\]|\\.)*)"'

Found = Mapping[str, object]


@dataclass
class Tokens:
    """What a line says: values by key, the words left over, the note, and how hard, in the line's own words."""

    values: dict[str, object] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    note: str = ""
    intensities: list[str] = field(default_factory=list)

    @property
    def are_all(self) -> bool:
        """Whether every word says something, and there is one."""
        return bool(self.values or self.intensities) and not self.words and not self.note


def time_text(said: str) -> str:
    """A time as the readers of files take it."""
    text = re.sub(r"\s*\bto\b\s*", "-", said.lower())
    text = re.sub(r"(?<=[a-z])\.", "", text).replace("'", "m").replace('"', "s")
    return re.sub(r"(m)(\d+(?:\.\d+)?)(?![\d.a-z])", r"\1\2s", text)


def _sides(words: str) -> Callable[[re.Match[str]], Found]:
    return lambda _found: {SIDES.name: words}


def _time(key: str) -> Callable[[re.Match[str]], Found]:
    return lambda found: {key: time_text(found[1])}


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{text})(?!\w)", re.IGNORECASE)


# In order: the first that fits where the line stands is taken.
_KNOWN: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Found]], ...] = tuple(
    (_pattern(text), meaning)
    for text, meaning in (
        (rf"(?:rest|pause|break)(?:\s+(?:for|of))?\s+({TIME})", _time(REST.name)),
        (rf"({TIME})\s+(?:rest|pause|break)(?!\s+(?:for\s+|of\s+)?\d)", _time(REST.name)),
        (rf"(?:get\s+)?ready\s+({TIME})", _time(READY.name)),
        (rf"switch\s+({TIME})", _time(SWITCH.name)),
        (r"waits?(?:\s+for\s+me)?", lambda _found: {READY.name: "wait"}),
        (rf"(?:at|tempo|every)\s+({TIME})(?:\s+each)?", _time(TEMPO.name)),
        (r"(?:at\s+)?(?:my\s+|your\s+)?own\s+pace|tempo\s+own", lambda _found: {TEMPO.name: "own"}),
        (rf"lasting\s+({_SPAN})", lambda found: {SURELY_DURATION: time_text(found[1])}),
        (
            rf"(\d+)\s*(?:x|sets?(?:\s+of)?)\s*({_SPAN})",
            lambda found: {SETS.name: int(found[1]), LASTING: time_text(found[2])},
        ),
        (
            r"(\d+)\s*(?:x|sets?\s+of)\s*(\d+)(?:\s*(?:x|reps?|repetitions|times))?",
            lambda found: {SETS.name: int(found[1]), REPS.name: int(found[2])},
        ),
        (rf"(?:(?:hold|keep|for)\s+)*({_SPAN})", _time(LASTING)),
        (r"(\d+)\s*sets?", lambda found: {SETS.name: int(found[1])}),
        (r"(\d+)\s*(?:x|reps?|repetitions|times)", lambda found: {REPS.name: int(found[1])}),
        (r"x\s*(\d+)", lambda found: {REPS.name: int(found[1])}),
        (rf"ramp\s+{_QUOTED}", lambda found: {RAMP_NAME.name: re.sub(r"\\(.)", r"\1", found[1])}),
        (r"optional(?:ly)?", lambda _found: {OPTIONAL.name: True}),
        (r"alternat(?:e|ing)(?:\s+sides)?[\s,]+left\s+first", _sides("alternate, left first")),
        (r"alternat(?:e|ing)(?:\s+sides)?", _sides("alternate")),
        (r"(?:both\s+(?:sides\s+)?)?(?:at\s+once|together)", _sides("both")),
        (rf"(?:on\s+)?(?:each|per|every|both)\s+{_BODY}", _sides("")),
        (r"right[\s,]+(?:then|and)\s+(?:the\s+)?left", _sides("right, left")),
        (r"left[\s,]+(?:then|and)\s+(?:the\s+)?right", _sides("left, right")),
        (rf"(?:on\s+)?(?:the\s+)?right(?:\s+{_BODY})?\s+only|right\s+side", _sides("right")),
        (rf"(?:on\s+)?(?:the\s+)?left(?:\s+{_BODY})?\s+only|left\s+side", _sides("left")),
    )
)
_INTENSE = re.compile(rf"(?:ramp\s+)?(?:{_POWER}|{_ZONE})", re.IGNORECASE)
_SKIPPED = re.compile(r"(?:of|for|the|a|an|and|then|with|hold)(?=[\s,])", re.IGNORECASE)
_GAPS = frozenset(" ,;:·|.")
_NOTE = re.compile(r"note:\s?", re.IGNORECASE)
_BRACKETED = re.compile(r"\(([^()]*)\)")
_ANY_WORD = re.compile(r"[^\s,;()]+|.")
_ALIKE: Mapping[int, str] = MappingProxyType(
    {ord(mark): "-" for mark in "‐‑‒–—−―"}
    | {ord(mark): "x" for mark in "×✕✖"}
    | {ord(mark): " " for mark in "\u00a0\u2007\u2009\u202f\t"}
    | {ord("’"): "'", ord("′"): "'", ord("″"): '"', ord("”"): '"', ord("“"): '"'}
)


def plain(line: str) -> str:
    """`line` with every sort of dash, cross, quotation mark and space as the plain one; no place in it moves."""
    return line.translate(_ALIKE)


def tokens_of(line: str, ramps: tuple[str, ...] = ()) -> Tokens:
    """What `line` says behind the name of its exercise, or around it. `ramps` are names that need no quotes."""
    said, found, at = plain(line), Tokens(), 0
    while at < len(said):
        at = _next(line, said, at, found, ramps)
    return found


def _next(line: str, said: str, at: int, found: Tokens, ramps: tuple[str, ...]) -> int:
    """Take in what stands at `at`; where the next thing stands."""
    if said[at] in _GAPS:
        return at + 1
    if note := _NOTE.match(said, at):
        found.note = _both(found.note, line[note.end() :])
        return len(said)
    if said[at] == "-" and said[at + 1 : at + 2] in ("", " ") and (at == 0 or said[at - 1] == " "):
        rest = tokens_of(line[at + 1 :], ramps) if "- " not in said[at + 1 :] else Tokens()
        if rest.are_all:
            _merge(found, rest)
        else:
            found.note = _both(found.note, line[at + 1 :])
        return len(said)
    if bracketed := _BRACKETED.match(said, at):
        inside = tokens_of(line[bracketed.start(1) : bracketed.end(1)], ramps)
        if inside.are_all:
            _merge(found, inside)
        else:
            found.note = _both(found.note, line[bracketed.start(1) : bracketed.end(1)])
        return bracketed.end()
    return _next_word(said, at, found, ramps)


def _next_word(said: str, at: int, found: Tokens, ramps: tuple[str, ...]) -> int:
    for name in ramps:
        if match := re.compile(rf"(?:ramp\s+)?{re.escape(plain(name))}(?!\w)", re.IGNORECASE).match(said, at):
            found.values[RAMP_NAME.name] = name
            return match.end()
    for pattern, meaning in _KNOWN:
        if match := pattern.match(said, at):
            found.values.update(meaning(match))
            return match.end()
    if match := _INTENSE.match(said, at):
        found.intensities.append(match[0])
        return match.end()
    if match := _SKIPPED.match(said, at):
        return match.end()
    match = _ANY_WORD.match(said, at)
    assert match is not None, "any character is matched"
    found.words.append(match[0])
    return match.end()


def _merge(found: Tokens, more: Tokens) -> None:
    found.values.update(more.values)
    found.intensities.extend(more.intensities)


def _both(note: str, more: str) -> str:
    return "; ".join(filter(None, (note.strip(), more.strip())))
