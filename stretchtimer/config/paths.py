"""Where the person's files live: the platform's own folders, or one folder of their choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

from platformdirs import PlatformDirs

HOME_VARIABLE = "STRETCHTIMER_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person. None of them need exist: whoever writes first makes them."""

    config: Path
    data: Path
    state: Path

    @property
    def routines(self) -> Path:
        """Their own routine files, which shadow built-in ones by id."""
        return self.data / "routines"

    @property
    def exercises(self) -> Path:
        """Their own exercise files, inside the routines' folder."""
        return self.routines / "exercises"

    @property
    def own_sounds(self) -> Path:
        """Their own sounds, a folder for each kind of tone inside it."""
        return self.data / "sounds"

    @property
    def marks(self) -> Path:
        """The file of favourites and of tags that they gave to routines."""
        return self.data / "marks.toml"

    @property
    def backups(self) -> Path:
        """Earlier versions of their files."""
        return self.data / "backups"

    @property
    def trash(self) -> Path:
        """Files they deleted."""
        return self.data / "trash"

    @property
    def drafts(self) -> Path:
        """Routines that are being edited and not saved yet."""
        return self.state / "drafts"

    @property
    def journal(self) -> Path:
        """The database of what was done."""
        return self.data / "journal.db"

    @property
    def syncing(self) -> Path:
        """The lock of the one process that syncs the journal with other machines."""
        return self.state / "syncing.lock"

    @property
    def daily(self) -> Path:
        """Copies of the journal, one a day."""
        return self.backups / "journal"

    @property
    def rescue(self) -> tuple[Path, ...]:
        """Where what the journal would not take may go, best first: another disk than the journal's, if need be."""
        return self.state, Path(gettempdir())

    @property
    def reminders(self) -> Path:
        """The file of when they want to be reminded."""
        return self.config / "reminders.toml"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"


def folders(environ: Mapping[str, str]) -> Folders:
    """The platform's folders for this app; if STRETCHTIMER_HOME is set, that one for everything."""
    if home := environ.get(HOME_VARIABLE):
        own = Path(home).expanduser().absolute()
        return Folders(own, own, own / "state")
    dirs = PlatformDirs("stretchtimer", appauthor=False)
    return Folders(dirs.user_config_path, dirs.user_data_path, dirs.user_state_path)
