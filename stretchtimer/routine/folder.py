"""The TOML files of one folder."""

from __future__ import annotations

import os
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem

FILE_ENDING = ".toml"


def files_in(folder: Path) -> tuple[Path, ...]:
    """The TOML files right inside `folder`, by name; none if it is not there. Hidden files do not count.

    Raises `FileProblems` if the folder may not be looked into or is not one.
    """
    try:
        names = sorted(entry.name for entry in os.scandir(folder))
    except FileNotFoundError:
        return ()
    except PermissionError:
        raise _problem(
            folder, _("this folder may not be looked into: its permissions do not allow it")
        ) from None
    except NotADirectoryError:
        raise _problem(folder, _("found a file, expected a folder")) from None
    except OSError as error:
        said = error.strerror or str(error)
        raise _problem(folder, _("this folder could not be read: {said}").format(said=said)) from error
    wanted = (name for name in names if name.lower().endswith(FILE_ENDING) and not name.startswith("."))
    return tuple(folder / name for name in wanted)


def _problem(folder: Path, message: str) -> FileProblems:
    return FileProblems((Problem(folder, 0, "", message),))
