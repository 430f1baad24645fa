"""`settings`: every setting with its value; one of them; or one of them changed."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.cli.sounds import typed
from stretchtimer.cli.tables import Table, show
from stretchtimer.config.key_choices import refuse_double_keys
from stretchtimer.config.setting import Setting
from stretchtimer.config.settings import setting
from stretchtimer.config.settings_file import save_settings
from stretchtimer.config.settings_table import TABLE
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError

GET, SET = DOINGS = ("get", "set")


def arguments(parser: ArgumentParser) -> None:
    """KEY and VALUE, both optional, and before them what is done anyway: get or set."""
    parser.add_argument("doing", metavar="get|set", nargs="?", help=_("may be left out"))
    parser.add_argument("key", metavar="KEY", nargs="?", help=_("the setting to show or change"))
    parser.add_argument("value", metavar="VALUE", nargs="?", help=_("what it is to be from now on"))


def run(args: Namespace, desk: Desk) -> int:
    """Without KEY all settings, without VALUE the one, else the change."""
    settings, (key, value) = desk.settings(), _asked(args)
    if key is None:
        rows = [(row.key, row.shown(settings.value(row.key)), _about(row)) for row in TABLE]
        show(Table((_("Setting"), _("Value"), _("What it is")), rows))
        say(_("They are kept in {path}.").format(path=desk.folders.settings))
        return 0
    row = setting(key)
    if value is not None:
        settings = settings.with_value(row.key, typed(row, value, desk.folders))
        refuse_double_keys(settings, row.key)
        save_settings(desk.folders.settings, settings, (row.key,))
    say(f"{row.key} = {row.shown(settings.value(row.key))}")
    return 0


def _asked(args: Namespace) -> tuple[str | None, str | None]:
    """The key and the value. Raises UserError if there is one too few or too many."""
    doing, words = args.doing, [word for word in (args.key, args.value) if word is not None]
    if doing not in DOINGS:
        doing, words = None, [word for word in (args.doing, *words) if word is not None]
    if len(words) > 2 or (doing == GET and len(words) == 2) or (doing == SET and len(words) < 2):
        raise UserError(_("Say the setting alone to see it, or the setting and its new value."))
    key, value = (*words, None, None)[:2]
    return key, value


def _about(row: Setting) -> str:
    return f"{row.help} ({row.expected})"
