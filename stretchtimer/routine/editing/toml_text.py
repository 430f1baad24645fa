"""Values as TOML text, in the style of the files that come with the app."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_WIDEST = 100  # characters of a list on one line


def toml_text(value: object) -> str:
    """`value` as it stands behind the equals sign: text, numbers, true and false, lists, tables on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{key_text(name)} = {toml_text(inner)}" for name, inner in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, Sequence):
        return _list([toml_text(inner) for inner in value])
    return repr(value)


def key_text(name: str) -> str:
    """`name` as a key, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else _on_one_line(name)


def _string(text: str) -> str:
    if "\n" not in text:
        return _on_one_line(text)
    lines = "\n".join(_on_one_line(line)[1:-1] for line in text.split("\n"))
    return f'"""\n{lines}"""'


def _on_one_line(text: str) -> str:
    # What JSON escapes, TOML escapes in the same way, but for one letter.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(entries: Sequence[str]) -> str:
    line = "[" + ", ".join(entries) + "]"
    if len(line) <= _WIDEST or len(entries) < 2:
        return line
    return "[\n" + "".join(f"  {entry},\n" for entry in entries) + "]"
