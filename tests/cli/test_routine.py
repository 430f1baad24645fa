"""`routine`: one's own routines copied, renamed, put away and marked."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import TINY, Call


def ids(cli: Call, *options: str) -> list[str]:
    """The ids that `list` shows."""
    return [routine["id"] for routine in cli("list", "--json", *options).json]  # type: ignore[attr-defined]


def test_a_copy_is_one_of_ones_own(cli: Call, home: Path) -> None:
    """Under a name of its own, given or not; the original stays."""
    assert '"Tiny 2" is the copy' in cli("routine", "copy", "tiny").out
    assert cli("routine", "copy", "calves_pre", "My calves").code == 0
    assert {"tiny", "tiny_2", "calves_pre", "my_calves"} <= set(ids(cli))
    assert (home / "routines" / "tiny_2.toml").read_text() == TINY.replace('"Tiny"', '"Tiny 2"')


def test_a_new_name_keeps_the_id(cli: Call, home: Path) -> None:
    """A built-in one is copied first."""
    assert cli("routine", "rename", "tiny", "Very small").code == 0
    assert "Very small" in cli("show", "tiny").out
    assert cli("routine", "rename", "desk_3", "At work").code == 0
    assert (home / "routines" / "desk_3.toml").exists()


def test_what_is_deleted_comes_back(cli: Call, home: Path) -> None:
    """Even a broken one can be deleted; a built-in one cannot."""
    assert "restore tiny" in cli("routine", "delete", "tiny").out
    assert "tiny" not in ids(cli)
    assert cli("routine", "restore", "tiny").code == 0
    assert (home / "routines" / "tiny.toml").read_text() == TINY
    (home / "routines" / "broken.toml").write_text("[[")
    assert cli("routine", "delete", "broken").code == 0
    answer = cli("routine", "delete", "desk_3")
    assert (answer.code, answer.err.endswith("comes with the app, so it cannot be deleted.\n")) == (2, True)
    assert cli("routine", "restore", "never").code == 2


def test_favourites_and_tags_choose_what_is_listed(cli: Call, home: Path) -> None:
    """Kept in a file of their own; tags in a routine's file count too."""
    assert cli("routine", "favourite", "desk_3").out == "Favourites: desk_3\n"
    assert cli("routine", "tag", "tiny", "Bed", "late").out == "Tags of your own for tiny: Bed, late\n"
    assert ids(cli, "--favourites") == ["desk_3"]
    assert "tiny" in ids(cli, "--tag", "bed")
    assert (home / "marks.toml").exists()
    assert cli("routine", "favourite", "--off", "desk_3").out == "Favourites: none\n"
    assert cli("routine", "tag", "tiny").out == "Tags of your own for tiny: none\n"
    assert ids(cli, "--favourites") == []
    assert cli("routine", "favourite", "nothing").code == 2
    (home / "marks.toml").write_text("favourites = 3\n")
    assert "marks.toml:1: favourites:" in cli("list").err
