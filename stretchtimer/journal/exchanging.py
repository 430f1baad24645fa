"""The journal as it is given to others and taken from them: things out, things in, and how far that has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from stretchtimer.journal import unsent
from stretchtimer.journal.merging import part_of
from stretchtimer.journal.migrating import transaction, version_of
from stretchtimer.journal.queries import one_snapshot
from stretchtimer.journal.reading import JournalReading
from stretchtimer.journal.stamps import machine_id, renew_machine
from stretchtimer.journal.thing_rows import AT_ONCE, all_ids, read_seen
from stretchtimer.journal.thing_writing import write_part
from stretchtimer.journal.things import SessionThing, Thing

ROWS_AT_ONCE = 50_000  # of a transaction, so that another program waits for a second or two
_FOR_MANY_ROWS = (
    ("cache_size", -256 * 1024),  # KiB: their ids are in no order, and the tree of them is large
    ("wal_autocheckpoint", 50_000),  # pages: every transaction touches most of that tree
    ("synchronous", 1),  # NORMAL
    ("ignore_check_constraints", 1),
)


@dataclass(frozen=True, slots=True)
class Merged:
    """How many things were looked at, how many of them changed the journal, and whether those were all."""

    things: int = 0
    changed: int = 0
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """How far a file of a shared folder was read, or, of this machine's own, written; see the table `synced`."""

    position: int = 0
    tail: str = ""
    whole: int = 0
    told: int = 0


class JournalExchange(JournalReading):
    """One connection to the database, and all that comes and goes through it in one piece."""

    def things(self, only: Sequence[str] | None = None) -> Iterator[Thing]:
        """Everything in it, or only these by their ids, as it was at one moment. No session that runs.

        Of what was removed, only that it was.
        """
        with self._explained(), one_snapshot(self._connection):
            ids = all_ids(self._connection) if only is None else only
            for first in range(0, len(ids), AT_ONCE):
                yield from read_seen(self._connection, ids[first : first + AT_ONCE])

    def merge(
        self,
        things: Iterable[Thing],
        progress: Callable[[int], object] = lambda _count: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Merged:
        """Join `things` into the journal; doing it twice changes nothing. A session that runs here goes on.

        They come in transactions of bounded size; `progress` is told how many have come, and after `cancelled` says so,
        no more do: those that came are whole.
        """
        count = changed = 0
        with self._for_many_rows():
            for batch in _batches(things):
                if cancelled():
                    return Merged(count, changed, is_whole=False)
                with self._writing():
                    ids = write_part(self._connection, part_of(batch))
                    unsent.mark(self._connection, ids)
                count, changed = count + len(batch), changed + len(ids)
                progress(count)
        return Merged(count, changed)

    def machine(self) -> str:
        """The UUID of this journal on this machine."""
        with self._writing():
            return machine_id(self._connection)

    def renew_machine(self) -> None:
        """From now on this is a journal of its own: it was copied, and the other goes on elsewhere."""
        with self._writing():
            renew_machine(self._connection)

    def unsent(self) -> tuple[tuple[str, ...], int]:
        """The ids of what changed here since it was last given to other machines, and a mark for `sent`."""
        with self._explained():
            return unsent.marked(self._connection)

    def sent(self, turn: int) -> None:
        """What `unsent` told with that mark, others have now; what has changed since then stays."""
        with self._writing():
            unsent.unmark(self._connection, turn)

    def places(self, folder: str) -> dict[str, Place]:
        """How far the files of that shared folder are known, by their names. Any other folder is forgotten.

        What changes is remembered for one only: who comes back to another begins there anew.
        """
        with self._writing():
            self._connection.execute("DELETE FROM synced WHERE folder <> ?", (folder,))
            rows = self._connection.execute("SELECT * FROM synced WHERE folder = ?", (folder,)).fetchall()
        return {row["name"]: Place(row["position"], row["tail"], row["whole"], row["told"]) for row in rows}

    def put_place(self, folder: str, name: str, place: Place) -> None:
        """Remember how far that file is known."""
        values = (folder, name, place.position, place.tail, place.whole, place.told)
        with self._writing():
            self._connection.execute("INSERT OR REPLACE INTO synced VALUES (?, ?, ?, ?, ?, ?)", values)

    @contextmanager
    def _for_many_rows(self) -> Iterator[None]:
        """With a large cache, and without what a single write needs and many rows only wait for.

        They come from a journal, or were checked when they were read. At the end one write waits for the disk, and with
        that for all that came before it.
        """
        with ExitStack() as usual:
            for pragma, value in _FOR_MANY_ROWS:
                (before,) = self._connection.execute(f"PRAGMA {pragma}").fetchone()
                self._connection.execute(f"PRAGMA {pragma} = {value}")
                usual.callback(self._connection.execute, f"PRAGMA {pragma} = {before}")
            yield
        with self._writing():
            self._connection.execute(f"PRAGMA user_version = {version_of(self._connection)}")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._explained(), transaction(self._connection):
            yield


def _batches(things: Iterable[Thing]) -> Iterator[list[Thing]]:
    batch: list[Thing] = []
    rows = 0
    for thing in things:
        batch.append(thing)
        rows += 1 + (len(thing.entries) if isinstance(thing, SessionThing) else 0)
        if rows >= ROWS_AT_ONCE:
            yield batch
            batch, rows = [], 0
    if batch:
        yield batch
