"""What a disk complains of, as sentences for the person."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextmanager
def explained(what: str, path: Path) -> Iterator[None]:
    """Turns an OSError into a UserError that begins with `what`, a sentence, and says why as to `path`."""
    try:
        yield
    except OSError as error:
        raise UserError(in_a_row((what, _reason(error, path)))) from error


def _reason(error: OSError, path: Path) -> str:
    if error.errno in _FULL:
        return _("The disk is full; make room on it, or choose another place.")
    if error.errno in _CLOSED:
        return _("“{path}” may not be written; choose another place.").format(path=error.filename or path)
    return _("The system says: {reason}.").format(reason=error.strerror or error)
