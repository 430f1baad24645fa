"""Makes a release of the version that the code says it is: `make release`, or `make release ARGS=--check`.

The change log has to tell of it first: a section that is marked as not yet released, with something in it. Its mark
becomes today's date, which is committed and tagged. Nothing is sent anywhere.
"""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHANGES = ROOT / "CHANGELOG.md"
OPEN = "not yet released"


class NotReady(Exception):
    """Why there can be no release now."""


def dated(changes: str, version: str, today: datetime.date) -> str:
    """The change log with `version` released today. Raises NotReady if it does not tell of it, or tells it is done."""
    section = re.search(
        rf"^## \[{re.escape(version)}\] - (?P<mark>[^\n]+)$(?P<body>.*?)(?=^## |\Z)",
        changes,
        re.MULTILINE | re.DOTALL,
    )
    if section is None:
        raise NotReady(f"CHANGELOG.md has no section [{version}]. Begin one: ## [{version}] - {OPEN}")
    if section["mark"] != OPEN:
        raise NotReady(
            f"{version} was released: {section['mark']}. Raise __version__, and begin its section."
        )
    if not re.search(r"^- \S", section["body"], re.MULTILINE):
        raise NotReady(f"CHANGELOG.md says nothing of what changed in {version}.")
    return changes[: section.start("mark")] + today.isoformat() + changes[section.end("mark") :]


def version_of(source: str) -> str:
    """The version that the package's own file says."""
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', source, re.MULTILINE)
    if found is None:
        raise NotReady("stretchtimer/__init__.py has no __version__ of the form 1.2.3.")
    return found[1]


def git(*arguments: str) -> str:
    """What git answers."""
    return subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


def main(arguments: list[str]) -> int:
    """0 if the release is made, or with --check could be; 1, with a sentence, if not."""
    try:
        version = version_of((ROOT / "stretchtimer" / "__init__.py").read_text(encoding="utf-8"))
        changes = dated(
            CHANGES.read_text(encoding="utf-8"), version, datetime.datetime.now().astimezone().date()
        )
        if git("tag", "--list", f"v{version}"):
            raise NotReady(f"There is a tag v{version} already.")
        if "--check" in arguments:
            print(f"{version} can be released.")
            return 0
        if git("status", "--porcelain"):
            raise NotReady("There are changes that are not committed.")
    except NotReady as reason:
        print(reason, file=sys.stderr)
        return 1
    CHANGES.write_text(changes, encoding="utf-8")
    git("commit", "-q", "-m", f"Release {version}", "--", str(CHANGES))
    git("tag", "-a", f"v{version}", "-m", f"Stretch Timer {version}")
    print(f"{version} is committed and tagged v{version}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
