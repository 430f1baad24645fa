"""The pieces of work that write files of the person's: routines, and the settings."""

from __future__ import annotations

from collections.abc import Sequence

from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import load_settings, save_settings
from stretchtimer.routine.shelf.drafts import Drafts, KeptDraft
from stretchtimer.routine.shelf.shelf import Shelf
from tests.fire.works import Place, Tell, Work

VERSIONS = 12
LINE = "# a line of the person's own\n"
LINES = 600  # over several blocks of the disk
OLDEST, NEWEST = 5, 5 + VERSIONS  # seconds of lead-in, one for each time that the settings are saved


class Saving(Work):
    """A routine saved again and again, each time a little different, with what is not saved yet kept beside it."""

    def prepare(self, place: Place) -> None:
        self.do(place, lambda _word: None, (0,))

    def do(self, place: Place, tell: Tell, versions: Sequence[int] = range(1, VERSIONS)) -> None:
        shelf, drafts = Shelf(place.where, place.home / "built-in"), Drafts(place.where.drafts)
        path = place.where.routines / "mine.toml"
        for version in versions:
            text = _text(version)
            drafts.keep(KeptDraft(path, "", "Mine", text))
            shelf.save(path, text.encode(), None)
            tell(str(version))
            drafts.drop(path)

    def judge(self, place: Place, told: Sequence[str]) -> None:
        path = place.where.routines / "mine.toml"
        version = _version(path.read_text(encoding="utf-8"))
        last = int(told[-1]) if told else 0
        assert last <= version <= last + 1
        kept = [
            _version(one.read_text(encoding="utf-8"))
            for one in sorted(Shelf(place.where, place.home).backups_of(path).glob("*.toml"))
        ]
        assert kept[:version] == list(range(version)) and len(kept) <= version + 1
        for draft in Drafts(place.where.drafts).kept():
            assert version <= _version(draft.text) <= version + 1


class Setting(Work):
    """A setting changed again and again, among words of the person's own."""

    def prepare(self, place: Place) -> None:
        place.home.mkdir(parents=True, exist_ok=True)
        place.where.settings.write_text(LINE * LINES + f"lead_in = {OLDEST}\n", encoding="utf-8")

    def do(self, place: Place, tell: Tell) -> None:
        for seconds in range(OLDEST + 1, NEWEST):
            save_settings(place.where.settings, Settings(lead_in=seconds), {"lead_in"})
            tell(str(seconds))

    def judge(self, place: Place, told: Sequence[str]) -> None:
        settings, problems = load_settings(place.where.settings)
        last = int(told[-1]) if told else OLDEST
        assert problems == () and last <= settings.lead_in <= last + 1
        assert place.where.settings.read_text(encoding="utf-8").count(LINE) == LINES


def _text(version: int) -> str:
    return f"# version {version}\n" + LINE * LINES + "# end\n"


def _version(text: str) -> int:
    """Which one it is; AssertionError unless it is the whole of it."""
    version = int(text.partition("\n")[0].removeprefix("# version "))
    assert text == _text(version)
    return version
