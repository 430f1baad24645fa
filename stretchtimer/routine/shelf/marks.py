"""What the person has marked: favourites, and tags of their own, of built-in routines too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stretchtimer.routine.editing.writing import written
from stretchtimer.routine.model import Routine
from stretchtimer.routine.step_keys import TAGS


@dataclass(frozen=True, slots=True)
class Marks:
    """Ids of favourites in the order they were chosen, and the tags given to an id."""

    favourites: tuple[str, ...] = ()
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def with_favourite(self, id_: str, *, on: bool) -> Marks:
        """With `id_` among the favourites, or not."""
        others = tuple(one for one in self.favourites if one != id_)
        return (
            self
            if on and id_ in self.favourites
            else replace(self, favourites=(*others, id_) if on else others)
        )

    def with_tags(self, id_: str, tags: tuple[str, ...]) -> Marks:
        """With `tags` as all the own tags of `id_`. Raises `Unfit` for a tag that is empty or too long."""
        new = tuple(dict.fromkeys(tag.strip() for tag in tags))
        written(TAGS, new)
        others = {one: there for one, there in self.tags.items() if one != id_}
        return replace(self, tags={**others, id_: new} if new else others)

    def tags_of(self, routine: Routine) -> tuple[str, ...]:
        """The tags in its file and those the person gave it, each once."""
        return tuple(dict.fromkeys((*routine.tags, *self.tags.get(routine.id, ()))))
