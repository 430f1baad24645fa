"""Tables of keys: what a file may say, said once, for the readers, for "did you mean" and for a schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar, cast

from stretchtimer.config.translations import _
from stretchtimer.routine.place import Place
from stretchtimer.routine.wording import Unfit, did_you_mean, quoted

T = TypeVar("T")
Read_co = TypeVar("Read_co", covariant=True)


class Reader(Protocol[Read_co]):
    """Makes a value of what tomllib found at a place.

    Raises `Unfit` if that cannot be; problems further inside are reported there, and the rest is still read.
    """

    def __call__(self, value: object, at: Place, /) -> Read_co:
        """`value`, found at `at`, as what it stands for."""
        ...


@dataclass(frozen=True, slots=True)
class Key(Generic[T]):
    """A key of a table. `default` stands where it is left out; a required one cannot be."""

    name: str
    read: Reader[T]
    default: T
    required: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """A table as it was read: the value of every key, its own or the default."""

    at: Place
    values: Mapping[str, object]
    written: frozenset[str]

    def __getitem__(self, key: Key[T]) -> T:
        return cast("T", self.values.get(key.name, key.default))

    def sound(self, *keys: Key[Any]) -> bool:
        """Whether each of `keys` has a value that was read without a problem, or a default."""
        return all(key.name in self.values or not (key.required or key.name in self.written) for key in keys)

    def wrote(self, key: Key[Any]) -> bool:
        """Whether the file says `key`, rightly or not."""
        return key.name in self.written

    def report(self, key: Key[Any], message: str) -> None:
        """Note a problem with the value of `key`."""
        self.at.inside(key.name).report(message)


@dataclass(frozen=True, slots=True)
class Table:
    """The keys a table may have. `hints` tells, of a name that is none of them, what to write instead."""

    keys: tuple[Key[Any], ...]
    hints: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, value: object, at: Place) -> Fields:
        """Every key of `value`; what is wrong with one of them is reported there."""
        if not isinstance(value, dict):
            raise Unfit.found(value, _("a table"))
        known = {key.name: key for key in self.keys}
        values: dict[str, object] = {}
        for name, found in value.items():
            key = known.get(name)
            if key is None:
                at.inside(name).report(self._unknown(name))
                continue
            place = at.inside(name)
            try:
                values[name] = key.read(found, place)
            except Unfit as unfit:
                place.report(str(unfit))
        for key in self.keys:
            if key.required and key.name not in value:
                at.inside(key.name).report(_("this key is missing"))
        return Fields(at, values, frozenset(value))

    def _unknown(self, name: str) -> str:
        hint = self.hints.get(name)
        meant = f"; {hint}" if hint else did_you_mean(name, [key.name for key in self.keys])
        return _("unknown key {name}").format(name=quoted(name)) + meant
