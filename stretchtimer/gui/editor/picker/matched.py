"""Which letters of a name are those that were typed."""

from __future__ import annotations

from stretchtimer.routine.search import folded

Run = tuple[int, int]  # the first letter, and how many


def matched(name: str, text: str) -> tuple[Run, ...]:
    """The runs of letters of `name` in which words of `text` are found, as the search finds them, in order."""
    letters, places = _folded(name)
    hits = set[int]()
    for word in folded(text).split():
        at = letters.find(word)
        while at >= 0:
            hits.update(places[at : at + len(word)])
            at = letters.find(word, at + 1)
    runs = list[Run]()
    for place in sorted(hits):
        if runs and sum(runs[-1]) == place:
            runs[-1] = runs[-1][0], runs[-1][1] + 1
        else:
            runs.append((place, 1))
    return tuple(runs)


def _folded(name: str) -> tuple[str, list[int]]:
    """The folded letters, and of which letter of `name` each of them is: one can fold to two."""
    pairs = [(letter, place) for place, one in enumerate(name) for letter in folded(one)]
    return "".join(letter for letter, _place in pairs), [place for _letter, place in pairs]
