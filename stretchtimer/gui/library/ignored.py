"""Advice put aside: a line for each, the routine's id and the topic, in a small file of the person's."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from stretchtimer.config.saving import save_whole

Ignored = frozenset[tuple[str, str]]
_LARGEST_BYTES = 1_000_000


def load_ignored(path: Path | None) -> Ignored:
    """What is in the file; nothing where there is none, or none that can be read. What is no such line is skipped."""
    if path is None:
        return frozenset()
    with suppress(OSError), path.open("rb") as file:
        lines = file.read(_LARGEST_BYTES).decode(errors="replace").splitlines()
        parts = (line.partition("\t") for line in lines)
        return frozenset((id_, topic) for id_, tab, topic in parts if tab)
    return frozenset()


def ignore(path: Path | None, routine_id: str, topic: str) -> None:
    """Put a topic aside for one routine from now on. Raises UserError if that cannot be written."""
    if path is not None:
        kept = sorted(load_ignored(path) | {(routine_id, topic)})
        save_whole(path, "".join(f"{id_}\t{what}\n" for id_, what in kept).encode())
