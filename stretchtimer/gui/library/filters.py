"""What the chips over the cards leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from stretchtimer.config.translations import _
from stretchtimer.gui.library.card import Card, ExerciseCard
from stretchtimer.gui.words import kind_text
from stretchtimer.routine.exercise import Kind
from stretchtimer.routine.model import When


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip: its word, and which cards it leaves. The same one has the same `id`, in every library."""

    id: str
    words: str
    keeps: Callable[[Card | ExerciseCard], bool] = field(compare=False)


EVERYTHING = Filter("", _("All"), lambda _card: True)


def made_for(when: When) -> Filter:
    """Routines for that moment."""
    words = {When.BEFORE: _("Before"), When.AFTER: _("After"), When.ANY: _("Any time")}[when]
    return Filter(
        f"when {when}", words, lambda card: isinstance(card, Card) and card.facts.routine.when is when
    )


def routine_filters(cards: Iterable[Card]) -> tuple[Filter, ...]:
    """By moment; and favourites, those of one's own, and each own tag, where there are any."""
    cards = tuple(cards)
    found = [EVERYTHING, *map(made_for, When)]
    if any(card.is_favourite for card in cards):
        found.append(Filter("favourites", _("Favourites"), lambda card: card.is_favourite))
    if any(card.is_own for card in cards):
        found.append(_YOURS)
    tags = sorted({tag for card in cards for tag in card.tags}, key=str.casefold)
    return (*found, *map(_tagged, tags))


def exercise_filters(cards: Iterable[ExerciseCard]) -> tuple[Filter, ...]:
    """By kind; and those of one's own, where there are any."""
    cards = tuple(cards)
    kinds = {card.exercise.kind for card in cards}
    found = [EVERYTHING, *(_of_kind(kind) for kind in Kind if kind in kinds)]
    if any(card.is_own for card in cards):
        found.append(_YOURS)
    return tuple(found)


_YOURS = Filter("yours", _("Yours"), lambda card: card.is_own)


def _tagged(tag: str) -> Filter:
    return Filter(f"tag {tag}", tag, lambda card: isinstance(card, Card) and tag in card.tags)


def _of_kind(kind: Kind) -> Filter:
    words = kind_text(kind)
    return Filter(
        f"kind {kind}", words, lambda card: isinstance(card, ExerciseCard) and card.exercise.kind is kind
    )
