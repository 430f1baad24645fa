"""Operations as what JSON can hold, and back: how they lie in a file that waits for the next start."""

from __future__ import annotations

from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from enum import Enum
from types import MappingProxyType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from stretchtimer.journal import operations as op
from stretchtimer.journal.records import SessionStart

_WORDS: MappingProxyType[str, type[op.Operation]] = MappingProxyType(
    {
        "begin": op.Begin,
        "add": op.Add,
        "pause": op.AddPause,
        "end": op.End,
        "note": op.SetNote,
        "tightness": op.SetTightness,
        "training": op.SetTraining,
        "spasm": op.AddSpasm,
        "spasm_edited": op.EditSpasm,
        "drink": op.AddDrink,
        "finished": op.AddFinished,
        "remove": op.Remove,
        "restore": op.Restore,
    }
)


def to_json(operation: op.Operation) -> dict[str, Any]:
    """`operation` as what JSON can hold, once its times are written as text: see `rescue`."""
    word = next(word for word, kind in _WORDS.items() if isinstance(operation, kind))
    if isinstance(operation, op.Begin):  # of a session that is resumed, only what began it
        start = {field.name: getattr(operation.session, field.name) for field in fields(SessionStart)}
        return {"operation": word, "session": start}
    return {"operation": word, **asdict(operation)}


def from_json(values: dict[str, Any]) -> op.Operation:
    """The operation that `to_json` gave. Raises KeyError, TypeError or ValueError if it is none."""
    told = dict(values)
    operation: op.Operation = _read(_WORDS[told.pop("operation")], told)
    return operation


def _read(kind: Any, value: Any) -> Any:
    """`value`, as JSON has it, as what a field of type `kind` holds."""
    if isinstance(kind, UnionType):  # all of ours are something or None
        return None if value is None else _read(get_args(kind)[0], value)
    if get_origin(kind) is tuple:
        return tuple(_read(get_args(kind)[0], one) for one in value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    if is_dataclass(kind):
        types = get_type_hints(kind)
        parts = {name: _read(types[name], part) for name, part in value.items()}
        return kind(**parts)  # type: ignore[operator]  # it is a class: only those are asked for
    if not isinstance(value, kind):
        raise TypeError(f"found {value!r}, expected {kind.__name__}")
    return value
