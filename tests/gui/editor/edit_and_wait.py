"""Edits a routine in a process of its own until it is killed: `edit_and_wait.py HOME FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from stretchtimer.config.paths import Folders
from stretchtimer.gui.editor.draft_keeping import DraftKeeping
from stretchtimer.gui.editor.workbench import Workbench
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.editing import edits
from stretchtimer.routine.editing.opening import open_draft
from stretchtimer.routine.shelf.drafts import Drafts
from stretchtimer.routine.shelf.saving import fingerprint
from tests.gui.editor.benches import EXERCISES


def main() -> int:
    """Take the first step out, and stay."""
    app = QApplication(sys.argv[:1])
    home, path = Path(sys.argv[1]), Path(sys.argv[2])
    content = path.read_bytes()
    bench = Workbench(open_draft(path, content, EXERCISES), EXERCISES, Doses())
    drafts = Drafts(Folders(home, home, home / "state").drafts)
    keeping = DraftKeeping(bench, drafts, fingerprint(content), bench)
    bench.edit("remove", lambda draft: edits.remove(draft, [1]))
    ended = app.exec()
    keeping.close()
    return ended


if __name__ == "__main__":
    sys.exit(main())
