"""Which keys are in force, and what one of them means already."""

from __future__ import annotations

from collections.abc import Iterator

from stretchtimer.config.key_setting import KEY_ROWS, name_of
from stretchtimer.config.keys import KEYS, Key
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError


def keys_of(settings: Settings, row: Key) -> tuple[str, ...]:
    """All keys of a row: those that were chosen or are usual, then those that stay."""
    return (*settings.keys.get(row.id, row.sequences), *row.always)


def holder(settings: Settings, row: Key, sequence: str) -> Key | None:
    """What else the key `sequence` means wherever `row` holds; None if nothing."""
    others = (other for other in KEYS if other.id != row.id and other.place.meets(row.place))
    return next((other for other in others if sequence in keys_of(settings, other)), None)


def double_keys(settings: Settings) -> Iterator[tuple[Key, str, Key]]:
    """Each changed row with a key of it that means another thing as well, and that thing."""
    for row in KEY_ROWS.values():
        for sequence in settings.keys.get(row.id, ()):
            if other := holder(settings, row, sequence):
                yield row, sequence, other


def without_double_keys(settings: Settings) -> tuple[Settings, tuple[tuple[Key, str, Key], ...]]:
    """`settings` with the usual keys where a chosen one means two things, and what those were."""
    found = []
    while double := next(double_keys(settings), None):
        found.append(double)
        settings = settings.with_value(name_of(double[0]), double[0].sequences)
    return settings, tuple(found)


def swapped(settings: Settings, row: Key, other: Key, sequence: str) -> Settings | None:
    """`settings` with `sequence` given to `row`, whose keys `other` gets for it; None if that cannot be."""
    has = settings.keys.get(other.id, other.sequences)
    if sequence not in has:
        return None
    given = (*settings.keys.get(row.id, row.sequences), *(one for one in has if one != sequence))
    result = settings.with_value(name_of(other), given).with_value(name_of(row), (sequence,))
    return None if any(double_keys(result)) else result


def refuse_double_keys(settings: Settings, name: str) -> None:
    """Raises UserError, naming what to change first, if the setting called `name` would give a key two meanings."""
    for row, sequence, other in double_keys(settings):
        if name_of(row) == name:
            raise UserError(f"{name}: {in_a_row((double_words(sequence, other), _way_out(other)))}")


def double_words(sequence: str, other: Key) -> str:
    """The sentence for a key that means something else already."""
    return _("{key} is the key for “{what}” already.").format(key=sequence, what=other.words)


def _way_out(other: Key) -> str:
    if other.sequences:
        return _("Change {name} first, or choose another key.").format(name=name_of(other))
    return _("Choose another key.")
