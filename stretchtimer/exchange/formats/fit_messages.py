"""Messages of FIT filled in: what the activity and the workout write in the same way."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from fit_tool.data_message import DataMessage
from fit_tool.profile.profile_type import Manufacturer

LONGEST_TITLE = 60  # bytes; a field holds 255, watches show far fewer
OURS = Manufacturer.DEVELOPMENT.value  # what those write who are no member of the alliance

Message = TypeVar("Message", bound=DataMessage)


def filled(message: Message, **values: object) -> Message:
    """`message` with these fields. The library takes a misspelt one in silence and leaves it out."""
    for name, value in values.items():
        assert isinstance(getattr(type(message), name, None), property), (
            f"{type(message).__name__} has no {name}"
        )
        setattr(message, name, value)
    return message


def unix_ms(at: datetime) -> int:
    """A time as the library takes it: ms since 1970."""
    return round(at.timestamp() * 1_000)


def cut(words: str, most: int = LONGEST_TITLE) -> str:
    """`words` in at most so many bytes, cut between two letters."""
    return words.encode()[:most].decode(errors="ignore")
