"""What was drunk today, against what the person aims at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stretchtimer.config.regional import number_text
from stretchtimer.config.translations import _
from stretchtimer.journal.diary import Drink

# What the article "What Are the Treatments for Muscle Spasms?" names for men and for women; it is the drinks' share of
# the 3.7 and 2.7 L in all of the US National Academies: a median of what people drink, and nobody's duty.
MEN_ML = 3_000
WOMEN_ML = 2_200
GLASS_ML = 250


@dataclass(frozen=True, slots=True)
class Water:
    """One day's drinks in millilitres. `latest` is the one to take back; None if there is none."""

    drunk_ml: int
    target_ml: int
    latest: Drink | None = None

    @property
    def share(self) -> float:
        """Of the target; 1.0 is all of it, and it may be more."""
        return self.drunk_ml / self.target_ml

    @property
    def words(self) -> str:
        """Such as "1.4 of 2.2 L"."""
        return _("{drunk} of {target} L").format(drunk=litres(self.drunk_ml), target=litres(self.target_ml))


def water(drinks: Iterable[Drink], target_ml: int = WOMEN_ML) -> Water:
    """The day in which `drinks` were drunk. `target_ml` is above zero."""
    told = sorted(drinks, key=lambda drink: drink.at)
    return Water(sum(drink.millilitres for drink in told), target_ml, told[-1] if told else None)


def litres(millilitres: int) -> str:
    """In litres to one place, rounded half up: "1.4", "2.2", "0.3"."""
    tenths = (millilitres + 50) // 100
    return number_text(tenths / 10, 1, least=1)


def hint() -> str:
    """What to know about a target."""
    return _(
        "More if you sweat; pale urine is a good sign. "
        "With kidney or heart disease, ask your doctor how much is right for you."
    )
