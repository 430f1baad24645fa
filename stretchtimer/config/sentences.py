"""Words and sentences one after the other, as the language does it: Chinese and Japanese leave no blanks between."""

from __future__ import annotations

from collections.abc import Iterable

from stretchtimer.config.translations import _


def listed(words: Iterable[str]) -> str:
    """Words with commas between them; what is empty is left out."""
    return _(", ").join(filter(None, words))


def in_a_row(sentences: Iterable[str]) -> str:
    """Whole sentences, one after the other; what is empty is left out."""
    return _(" ").join(filter(None, sentences))
