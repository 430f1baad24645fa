"""The command line put together: which verbs there are, which parts they work with, how faults are told.

In order: the arguments are read, the verb's module is loaded, the parts are chosen (nothing is opened yet), the verb
runs. Whatever it raises that is the person's to mend becomes a line on standard error and exit code 2.
"""

from __future__ import annotations

import argparse
import difflib
import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NoReturn, TextIO

from stretchtimer import __version__
from stretchtimer.cli.desk import Desk, SheetPrinter
from stretchtimer.cli.saying import remark
from stretchtimer.cli.verb import Listed, Verb
from stretchtimer.config import resources
from stretchtimer.config.paths import Folders, folders
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.settings import Settings
from stretchtimer.config.translations import _, share
from stretchtimer.config.verbs import VERBS
from stretchtimer.errors import UserError

if TYPE_CHECKING:
    from stretchtimer.audio.output.output import Output
    from stretchtimer.audio.voice.voice import Voice
    from stretchtimer.journal.direct import DirectWriter
    from stretchtimer.journal.journal import Journal
    from stretchtimer.session.ports import Sound

PROGRAM = "stretchtimer"
USER_ERROR = 2
BROKEN_PIPE = 128 + 13  # what a shell sees of a program ended by SIGPIPE
HUNG_UP = 128 + 1  # and by SIGHUP: the terminal went away


def run_command(argv: Sequence[str], environ: Mapping[str, str], print_sheet: SheetPrinter) -> int:
    """Run the verb that `argv` names; the exit code. Raises nothing but bugs, and SystemExit for --help.

    `print_sheet` is called for what cannot be drawn without the window's parts.
    """
    _write_anything(sys.stdout, sys.stderr)
    share()
    verbs = _verbs()
    if fault := _unknown_verb(argv, [listed.name for listed in verbs]):
        remark(fault)
        return USER_ERROR
    args = _parser(verbs, argv).parse_args(argv)
    verb: Verb = args.verb
    try:
        code = verb.run(args, _desk(environ, print_sheet))
        sys.stdout.flush()
    except UserError as error:
        remark(str(error))
        return USER_ERROR
    except BrokenPipeError:  # whoever read our output has seen enough
        _fall_silent(sys.stdout)
        return BROKEN_PIPE
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        _fall_silent(sys.stdout, sys.stderr)
        return HUNG_UP
    except KeyboardInterrupt:
        remark("")
        return 128 + signal.SIGINT
    return code


def _verbs() -> tuple[Listed, ...]:
    loaders = {
        "list": _list,
        "show": _show,
        "check": _check,
        "new": _new,
        "routine": _routine,
        "run": _run,
        "cramp": _cramp,
        "soundtrack": _soundtrack,
        "journal": _journal,
        "export": _export,
        "import": _import,
        "sync": _sync,
        "settings": _settings,
        "backup": _backup,
        "restore": _restore,
        "doctor": _doctor,
    }
    return tuple(Listed(verb.name, verb.words, loaders[verb.name]) for verb in VERBS)


def _unknown_verb(argv: Sequence[str], names: Sequence[str]) -> str:
    """What is wrong with the verb, or nothing. argparse would list them all, and guess at none."""
    verb = next((word for word in argv if not word.startswith("-")), None)
    if verb is None or verb in names:
        return ""
    near = difflib.get_close_matches(verb, names, n=1)
    hint = _("Did you mean “{guess}”?").format(guess=near[0]) if near else _("See stretchtimer --help.")
    return in_a_row((_("There is no verb “{verb}”.").format(verb=verb), hint))


def _parser(verbs: Sequence[Listed], argv: Sequence[str]) -> argparse.ArgumentParser:
    about = _("Guided stretching and warm-ups. Without a verb, the window opens.")
    parser = _Parser(prog=PROGRAM, description=about, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    places = parser.add_subparsers(metavar=_("VERB"), required=True)
    for listed in verbs:
        place = places.add_parser(listed.name, help=listed.help, description=listed.help, allow_abbrev=False)
        if listed.name in argv:
            verb = listed.load()
            verb.arguments(place)
            place.set_defaults(verb=verb)
    return parser


class _Parser(argparse.ArgumentParser):
    """A parser that tells a fault in one line."""

    def error(self, message: str) -> NoReturn:
        hint = _("See {program} --help.").format(program=self.prog)
        told = in_a_row((_("{words}.").format(words=message), hint))
        self.exit(USER_ERROR, f"{self.prog}: {told}\n")


def _fall_silent(*streams: TextIO) -> None:
    """Nobody reads any more. Without this, Python would complain when it closes the streams."""
    for stream in streams:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _write_anything(*streams: TextIO) -> None:
    """Never fail over a letter that the output's encoding lacks."""
    for stream in streams:
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _desk(environ: Mapping[str, str], print_sheet: SheetPrinter) -> Desk:
    """The parts that verbs work with. Each is loaded when it is asked for: most verbs need few of them."""
    where = folders(environ)

    def open_journal() -> Journal:
        from stretchtimer.journal.journal import Journal

        return Journal.open(where.journal)

    def open_log() -> DirectWriter:
        from stretchtimer.journal.direct import DirectWriter

        return DirectWriter(where.journal, where.rescue)

    open_sound = partial(_open_sound, where)
    return Desk(
        where, resources.routines(), open_journal, open_log, open_sound, _outputs, _voices, print_sheet
    )


@contextmanager
def _open_sound(where: Folders, settings: Settings) -> Iterator[Sound]:
    """The sound that the settings ask for, for as long as the `with` block lasts and its last tone rings."""
    from stretchtimer.audio.options import options_of
    from stretchtimer.audio.speaker import Speaker
    from stretchtimer.audio.voice.choosing import choose_voice
    from stretchtimer.cli.ringing import RingingOut
    from stretchtimer.cli.sounds import tones
    from stretchtimer.player.clock import system_clock
    from stretchtimer.session.ports import Silence

    if settings.output == "none" or settings.mute or not (settings.sound or settings.voice):
        yield Silence()
        return
    voice, outputs = choose_voice(_voices(settings.speaker)), _outputs(settings.output, settings.device)
    speaker = Speaker(tones(settings, where), voice, outputs, options_of(settings))
    try:
        sound = RingingOut(speaker, system_clock)
        yield sound
        sound.ring_out()
    finally:
        speaker.close()


def _outputs(preferred: str, device: str) -> Sequence[Output]:
    from stretchtimer.audio.output.choosing import outputs

    return outputs(preferred, device)


def _voices(speaker: str) -> Sequence[Voice]:
    from stretchtimer.audio.voice.choosing import voices

    return voices(speaker)


def _list() -> Verb:
    from stretchtimer.cli.verbs import list_routines

    return list_routines


def _show() -> Verb:
    from stretchtimer.cli.verbs import show_routine

    return show_routine


def _check() -> Verb:
    from stretchtimer.cli.verbs import check_files

    return check_files


def _new() -> Verb:
    from stretchtimer.cli.verbs import new_routine

    return new_routine


def _routine() -> Verb:
    from stretchtimer.cli.verbs import tend_routines

    return tend_routines


def _run() -> Verb:
    from stretchtimer.cli.verbs import run_session

    return run_session


def _cramp() -> Verb:
    from stretchtimer.cli.verbs import relieve_cramp

    return relieve_cramp


def _soundtrack() -> Verb:
    from stretchtimer.cli.verbs import save_soundtrack

    return save_soundtrack


def _journal() -> Verb:
    from stretchtimer.cli.verbs import show_journal

    return show_journal


def _export() -> Verb:
    from stretchtimer.cli.verbs import export_journal

    return export_journal


def _import() -> Verb:
    from stretchtimer.cli.verbs import import_files

    return import_files


def _sync() -> Verb:
    from stretchtimer.cli.verbs import sync_journal

    return sync_journal


def _settings() -> Verb:
    from stretchtimer.cli.verbs import change_settings

    return change_settings


def _backup() -> Verb:
    from stretchtimer.cli.verbs import make_backup

    return make_backup


def _restore() -> Verb:
    from stretchtimer.cli.verbs import restore_backup

    return restore_backup


def _doctor() -> Verb:
    from stretchtimer.cli.verbs import doctor

    return doctor
