"""Tables inside a file, those of an exercise say, brought to other values key by key: a line that is right stays."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, cast

from stretchtimer.routine.editing.splicing import drop_key, plain_text, set_key
from stretchtimer.routine.editing.table_lists import with_one_more_or_less
from stretchtimer.routine.editing.toml_text import key_text, toml_text
from stretchtimer.routine.lines import KeyPath, statements_of

Value = Mapping[str, object]


def set_value(text: str, table: KeyPath, name: str, value: object, order: Sequence[str] = ()) -> str:
    """`text` with `value` for `name` of `table`, whatever it is: a table, a list of tables or anything else.

    None takes it out. A table that stands under a header of its own is changed key by key.
    """
    path, there = (*table, name), _found(text, (*table, name))
    if _same(value, there):
        return text
    headed = _headed(text)
    if isinstance(value, Mapping) and isinstance(there, Mapping) and path in headed:
        return _table_changed(text, path, there, value)
    if _are_tables(value) and _are_tables(there) and (*path, 0) in headed:
        olds, news = cast("Sequence[Value]", there), cast("Sequence[Value]", value)
        if len(olds) == len(news):
            for number, (old, new) in enumerate(zip(olds, news, strict=True)):
                text = text if _same(old, new) else _table_changed(text, (*path, number), old, new)
            return text
        other = with_one_more_or_less(text, path, olds, news, tables_text)
        if other is not None:
            return other
    if value is None:
        return drop_key(text, table, name)
    # A header inside a list of tables would belong to the last of them; there, tables stand on one line.
    has_header = _are_tables(value) or (isinstance(value, Mapping) and not table)
    needs_header = has_header and path not in _plain_keys(text)
    if not needs_header:
        return set_key(text, table, name, value, order)
    return _with_lines(text, table, name, tables_text(path, value))


def tables_text(path: KeyPath, value: object) -> str:
    """A table, or a list of them, with headers of their own; tables in it that are no lists stand on one line."""
    name = ".".join(key_text(part) for part in path if isinstance(part, str))
    if not isinstance(value, Mapping):
        return "\n".join(f"[[{name}]]\n{_inside_text(path, one)}" for one in cast("Sequence[Value]", value))
    return f"[{name}]\n{_inside_text(path, value)}"


def _inside_text(path: KeyPath, table: Value) -> str:
    plain = "".join(f"{key_text(k)} = {toml_text(v)}\n" for k, v in table.items() if not _are_tables(v))
    return plain + "".join("\n" + tables_text((*path, k), v) for k, v in table.items() if _are_tables(v))


def _table_changed(text: str, path: KeyPath, old: Value, new: Value) -> str:
    for name in old:
        if name not in new:
            text = drop_key(text, path, name)
    for name, value in new.items():
        if not _same(
            value, old.get(name)
        ):  # what stays is not looked for in the text: a drag has no time for it
            text = set_value(text, path, name, value, tuple(new))
    return text


def _same(value: object, there: object) -> bool:
    return value == there and type(value) is type(there)


def _with_lines(text: str, table: KeyPath, name: str, lines: str) -> str:
    """`text` with the lines of a table of its own: where it stood, or at the end."""
    plain = plain_text(text)
    start = next(
        (one.start for one in statements_of(plain) if one.path[: len(table) + 1] == (*table, name)), None
    )
    ended = "\r\n" if "\r\n" in text else "\n"
    if start is None:
        kept = text.rstrip("\r\n") + ended
        return kept + ended + lines.replace("\n", ended)
    above = plain.count("\n", 0, start)
    below = drop_key(text, table, name).split("\n")
    before, after = "\n".join(below[:above]), "\n".join(below[above:]).lstrip("\r\n")
    gap = ended if after else ""
    return before + "\n" * bool(before) + lines.replace("\n", ended) + gap + after


def _are_tables(value: object) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _found(text: str, path: KeyPath) -> object:
    found: Any = tomllib.loads(plain_text(text))
    for part in path[:-1]:
        found = found[part]
    return found.get(path[-1])


def _headed(text: str) -> set[KeyPath]:
    return {one.path for one in statements_of(plain_text(text)) if one.is_header}


def _plain_keys(text: str) -> set[KeyPath]:
    return {one.path for one in statements_of(plain_text(text)) if not one.is_header}
