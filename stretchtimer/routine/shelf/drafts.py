"""Routines that are being edited, kept so that a crash or a power cut loses no more than the last second."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from stretchtimer.config.saving import save_whole
from stretchtimer.routine.limits import MAX_FILE_BYTES
from stretchtimer.routine.shelf.saving import fingerprint

_ENDING = ".json"
_LARGEST_BYTES = 8 * MAX_FILE_BYTES  # of the text, with all that JSON escapes in it


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What a file was about to say: `path` is where it is saved, `seen` the fingerprint of what was read there."""

    path: Path
    seen: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Drafts:
    """One file for each routine that is being edited, in a `folder` of their own."""

    folder: Path

    def keep(self, draft: KeptDraft) -> None:
        """Keep this in place of what was kept of that file. Raises `UserError` if it cannot be written."""
        told = {**asdict(draft), "path": str(draft.path)}
        save_whole(self._place(draft.path), json.dumps(told, ensure_ascii=False).encode())

    def drop(self, path: Path) -> None:
        """Forget what was kept of the file at `path`, if anything was and can be."""
        with suppress(OSError):
            self._place(path).unlink(missing_ok=True)

    def find(self, path: Path) -> KeptDraft | None:
        """What was kept of the file at `path`; None if nothing was, or it cannot be read."""
        return _read(self._place(path))

    def kept(self) -> tuple[KeptDraft, ...]:
        """All of them, the oldest first; what cannot be read is passed over."""
        places = sorted(self.folder.glob(f"*{_ENDING}"), key=_written_ns)
        return tuple(draft for draft in map(_read, places) if draft is not None)

    def _place(self, path: Path) -> Path:
        return self.folder / f"{fingerprint(str(path).encode())[:16]}{_ENDING}"


def _written_ns(place: Path) -> int:
    try:
        return place.stat().st_mtime_ns
    except OSError:  # it has just gone; the others are still there
        return 0


def _read(place: Path) -> KeptDraft | None:
    with suppress(OSError, ValueError, TypeError, KeyError), place.open("rb") as file:
        told = json.loads(file.read(_LARGEST_BYTES))
        draft = KeptDraft(Path(told["path"]), told["seen"], told["name"], told["text"])
        if all(isinstance(part, str) for part in (draft.seen, draft.name, draft.text)):
            return draft
    return None
