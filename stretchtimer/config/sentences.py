"""Words and sentences one after the other, as the language does it: Chinese and Japanese leave no blanks between."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce

from stretchtimer.config.translations import _, language

_COMMA = re.compile("[,、，]")
CAPITAL_NOUNS = "de"  # writes names with a capital wherever they stand


def in_sentence(name: str) -> str:
    """A name as it stands inside a sentence: "Quad ankle pull" -> "quad ankle pull", "PNF calf" as it is."""
    if language() == CAPITAL_NOUNS:
        return name
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def listed(words: Iterable[str]) -> str:
    """Words with commas between them; what is empty is left out."""
    return _(", ").join(filter(None, words))


def apart(text: str) -> tuple[str, ...]:
    """What somebody typed with commas between, those of Chinese and Japanese among them."""
    return tuple(filter(None, map(str.strip, _COMMA.split(text))))


def sentence(words: str) -> str:
    """Words as a sentence of its own, with a capital and one full stop."""
    return _("{words}.").format(words=words[:1].upper() + unended(words)[1:])


def unended(words: str) -> str:
    """A sentence to go on after, without its full stop."""
    return words.rstrip(".。")


def sayings(sentences: Iterable[str]) -> str:
    """Short sentences, whole or not, one after the other; the last has no full stop, as in a caption."""
    return unended(in_a_row(map(sentence, filter(None, sentences))))


def in_a_row(sentences: Iterable[str]) -> str:
    """Whole sentences, one after the other; what is empty is left out."""
    pair = _("{first} {second}")
    told = filter(None, sentences)
    return reduce(lambda first, second: pair.format(first=first, second=second), told, next(told, ""))
