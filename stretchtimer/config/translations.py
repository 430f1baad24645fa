"""Words for people in their language. Every sentence shown or spoken goes through one of these functions."""

from __future__ import annotations

import gettext
import os
from functools import cache
from pathlib import Path

from stretchtimer.config.language import ENGLISH, PSEUDO, PSEUDO_MIRRORED, VARIABLES, language_of
from stretchtimer.config.pseudo import Pseudo

DOMAIN = "stretchtimer"
FOLDER = Path(__file__).parents[1] / "locale"


@cache
def language() -> str:
    """The tag of the language that words are in, such as "de" or "pt_BR": one for as long as the program runs."""
    return language_of(os.environ)


def catalogue_of(tag: str, folder: Path = FOLDER) -> gettext.NullTranslations:
    """The words of a language; where there are none, the English of the source stands."""
    if tag in {PSEUDO, PSEUDO_MIRRORED}:
        return Pseudo(mirrored=tag == PSEUDO_MIRRORED)
    if tag == ENGLISH:
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, folder, [tag], fallback=True)


@cache
def _catalogue() -> gettext.NullTranslations:
    return catalogue_of(language())


def share() -> None:
    """Let the standard library look for its own words, argparse's above all, in the same catalogue."""
    os.environ[VARIABLES[0]] = language()
    gettext.bindtextdomain(DOMAIN, str(FOLDER))
    gettext.textdomain(DOMAIN)


def _(message: str) -> str:
    """`message` in the person's language."""
    return _catalogue().gettext(message)


def pgettext(context: str, message: str) -> str:
    """`message` where one English word has more than one meaning: `context` tells a translator which."""
    return _catalogue().pgettext(context, message)


def ngettext(one: str, many: str, count: int) -> str:
    """`one` or `many`, as the person's language asks for `count`."""
    return _catalogue().ngettext(one, many, count)
