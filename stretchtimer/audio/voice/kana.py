"""Japanese as it is read aloud: eSpeak NG knows the sounds of kana, and spells out every other sign."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pykakasi import kakasi


def as_kana(text: str) -> str:
    """`text` with the reading of every word in hiragana."""
    return "".join(word["hira"] for word in _reader().convert(text))


@cache
def _reader() -> kakasi:
    """Its dictionaries take a second to load, so only those who hear Japanese wait for them, once."""
    import pykakasi

    return pykakasi.kakasi()
