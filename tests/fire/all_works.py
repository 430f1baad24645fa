"""Every piece of work, by its name."""

from __future__ import annotations

from tests.fire.file_works import Saving, Setting
from tests.fire.journal_works import BackingUp, CopyingDaily, Holding, Merging, Migrating, Syncing
from tests.fire.works import Work

WORKS: dict[str, Work] = {
    "session": Holding(),
    "merge": Merging(),
    "migration": Migrating(),
    "sync": Syncing(),
    "backup": BackingUp(),
    "daily copy": CopyingDaily(),
    "routine": Saving(),
    "settings": Setting(),
}
