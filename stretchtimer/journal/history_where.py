"""Which sessions are asked for, as a condition of SQL. What people type is only ever a parameter."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

from stretchtimer.journal.history import SessionFilter, Which
from stretchtimer.journal.rows import storable
from stretchtimer.routine.exercise import Side

LONGEST_TEXT = 200  # characters that are searched for; nobody types more

_FELT = """EXISTS (
    SELECT 1 FROM tightness JOIN tightness AS later USING (session_id, muscle_group, side)
    WHERE tightness.session_id = session_sum.session_id AND tightness.moment = 'before' AND later.moment = 'after'
        AND tightness.muscle_group = coalesce(:muscle_group, tightness.muscle_group)
        AND tightness.side = coalesce(:side, tightness.side)
)"""
_INDEXED = ("is_paired", "is_cramped")
_KINDS = dict(zip((Which.PAIRED, Which.CRAMPED, Which.FELT), (*_INDEXED, _FELT), strict=True))

_PLAIN = re.compile("[!-~]+")

Terms = Iterator[tuple[str, dict[str, str | None]]]


def condition(asked: SessionFilter) -> tuple[str, dict[str, str | None]]:
    """What is true of the rows of session_sum that are asked for, and its parameters; none is called as another's."""
    terms: list[str] = ["TRUE"]
    values: dict[str, str | None] = {}
    for term, given in _terms(asked):
        terms.append(term)
        values |= given
    if (
        len(terms) > 2 and terms[1] in _INDEXED
    ):  # with more to look at, the rows in order are faster than an index
        terms[1] = f"+{terms[1]}"
    return " AND ".join(terms), values


def teach(connection: sqlite3.Connection) -> None:
    """The database knows the case of A to Z only, and no text after a zero; a function of ours does."""
    connection.create_function("word_within", 2, _word_within, deterministic=True)


def _terms(asked: SessionFilter) -> Terms:
    if asked.which in _KINDS:
        yield _KINDS[asked.which], {}
    if asked.first_day is not None:
        yield "last_day >= :first_day", {"first_day": asked.first_day.isoformat()}
    if asked.last_day is not None:
        yield "first_day <= :last_day", {"last_day": asked.last_day.isoformat()}
    yield from _place_terms(asked)
    if asked.source is not None:
        yield "source = :source", {"source": storable(asked.source)}
    yield from _text_terms(asked.text)


def _place_terms(asked: SessionFilter) -> Terms:
    """The marks between which names stand are those of the sums: see the migration that makes them."""
    group = None if asked.group is None else storable(asked.group)
    if asked.which is Which.FELT:
        yield "TRUE", {"muscle_group": group, "side": asked.side.value if asked.side else None}
        return
    start = "" if group is None else f"\x1e{group}"
    if asked.side in (Side.LEFT, Side.RIGHT):
        places = {"place": f"{start}\x1f{asked.side}\x1e", "both_places": f"{start}\x1f{Side.BOTH}\x1e"}
        yield "(instr(places, :place) OR instr(places, :both_places))", {**places}
    elif group is not None:
        yield "instr(places, :place)", {"place": f"{start}\x1f"}


def _text_terms(text: str) -> Terms:
    """LIKE is fast and knows plain letters only: it goes before, and where there are others, `word_within` decides."""
    for number, word in enumerate(storable(text)[:LONGEST_TEXT].split()):
        plain = max(_PLAIN.findall(word), key=len, default="")
        if plain:
            pattern = plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            yield f"words LIKE :plain_{number} ESCAPE '\\'", {f"plain_{number}": f"%{pattern}%"}
        if plain != word:
            yield f"word_within(words, :word_{number})", {f"word_{number}": word.casefold()}


def _word_within(text: str, word: str) -> bool:
    return word in text.casefold()
