"""Names of days and months, and the sign before decimals, as the Unicode CLDR has them for a language: by Babel.

Nobody need translate these: `make translations` fills them in.
"""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

ENGLISH = Locale("en")
WIDTHS = ("wide", "abbreviated")

Key = tuple[str, str]  # a context of stretchtimer/config/regional.py, and what stands there in English


def words_of(language: str) -> dict[Key, str]:
    """What each of them is in that language."""
    return dict(_words(Locale.parse(language)))


def _words(locale: Locale) -> Iterator[tuple[Key, str]]:
    for width in WIDTHS:
        for day, english in ENGLISH.days["stand-alone"][width].items():
            yield (f"{width} day", english), locale.days["stand-alone"][width][day]
        # In Chinese a month written out (十一月) is its name alone; in dates there are figures (11月).
        written = "abbreviated" if locale.language == "zh" else width
        for month, english in ENGLISH.months["format"][width].items():
            yield (f"{width} month", english), locale.months["format"][written][month]
    yield ("number", "."), locale.number_symbols["latn"]["decimal"]
