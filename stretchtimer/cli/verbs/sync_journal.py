"""`sync`: one journal on several machines, through a folder that they share."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import remark, say
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.exchange.syncing import sync


def arguments(parser: ArgumentParser) -> None:
    """The folder, if it is not that of the settings."""
    help_ = _("the shared folder, if it is another than that of the setting sync_folder")
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help=help_)


def run(args: Namespace, desk: Desk) -> int:
    """Take in what is new there, give what is new here, and say how much that was. Raises UserError if it cannot be."""
    set_ = desk.settings().sync_folder
    if args.folder is None and not set_:
        words = _(
            "There is no sync folder. Name one, or set it for good: stretchtimer settings sync_folder FOLDER"
        )
        raise UserError(words)
    folder = args.folder or Path(set_).expanduser()
    with desk.journal() as journal:
        done = sync(folder, journal, desk.folders.syncing)
    for notice in done.notices:
        remark(notice)
    say(done.words)
    return 0
