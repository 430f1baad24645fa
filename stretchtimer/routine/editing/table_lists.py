"""One table more, or one less, in a list of tables with headers of their own: the others stay to the letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from textwrap import indent

from stretchtimer.routine.editing.splicing import as_before, drop_key, plain_text
from stretchtimer.routine.lines import KeyPath, statements_of

Rows = Sequence[Mapping[str, object]]


def with_one_more_or_less(
    text: str, path: KeyPath, olds: Rows, news: Rows, written: Callable[[KeyPath, Rows], str]
) -> str | None:
    """`text` with the list at `path`, which is `olds`, as `news`; None if they differ in more than one table.

    `written` gives the lines of a list of tables.
    """
    pairs = enumerate(zip(olds, news, strict=False))
    number = next((number for number, (old, new) in pairs if old != new), min(len(olds), len(news)))
    if _without(olds, number) == list(news):
        return drop_key(text, path, number)
    if number and _without(news, number) == list(olds):
        return _with_another(text, (*path, number - 1), written(path, [news[number]]))
    return None


def _without(rows: Rows, number: int) -> list[Mapping[str, object]]:
    return [*rows[:number], *rows[number + 1 :]]


def _with_another(text: str, before: KeyPath, lines: str) -> str:
    """`text` with the lines of one more table behind the table `before`, set in as far as that is."""
    plain = plain_text(text)
    there = [one for one in statements_of(plain) if one.path[: len(before)] == before]
    start = there[0].start
    margin = plain[plain.rfind("\n", 0, start) + 1 : start]
    end = plain.find("\n", there[-1].end)
    above = plain[: end + 1] if end >= 0 else f"{plain}\n"
    return as_before(text, f"{above}\n{indent(lines, margin)}{plain[len(above) :]}")
