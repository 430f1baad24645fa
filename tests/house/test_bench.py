"""The bench's table: what is over its limit, and what is no longer what it was."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(name="table")
def _table(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The bench's rows, which are no part of the app."""
    spec = spec_from_file_location("row", ROOT / "packaging" / "bench" / "row.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "row", module)  # where a dataclass looks itself up
    spec.loader.exec_module(module)
    return module


def test_what_a_run_wrote_a_later_one_reads(table: ModuleType, tmp_path: Path) -> None:
    """Figure by figure, by their names."""
    rows = [table.Row("a page", 12.5, 50, "ms", "quiet"), table.Row("a hold", 0.0, 0, "samples")]
    table.write_json(rows, tmp_path / "bench.json")
    assert table.read_json(tmp_path / "bench.json") == {"a page": 12.5, "a hold": 0.0}


def test_a_file_of_something_else_is_refused(table: ModuleType, tmp_path: Path) -> None:
    """With a reason, whatever JSON it is."""
    for text in ("[1, 2]", '{"a": 1}', "no JSON", "[{}]"):
        (tmp_path / "other.json").write_text(text, encoding="utf-8")
        with pytest.raises(ValueError):  # noqa: PT011  JSON's own reasons, and ours
            table.read_json(tmp_path / "other.json")


@pytest.mark.parametrize(
    ("measured", "before", "words"),
    [
        (13.0, 12.0, ""),
        (11.0, 12.0, ""),
        (15.0, 12.0, ", 25% more than before"),
        (6.0, 12.0, ", 50% less than before"),
        (0.0, 0.0, ""),
        (0.1, 0.0, ", was nothing"),
        (5.0, None, ""),
    ],
)
def test_it_tells_what_has_changed_beyond_noise(
    table: ModuleType, measured: float, before: float | None, words: str
) -> None:
    """More and less; what is new has nothing to be held against."""
    assert table.changed(measured, before) == words


def test_the_table_has_both_runs(table: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """Each figure under its heading, whether or not there was an earlier one."""
    earlier = {"a page": 10.0}
    table.print_heading(earlier)
    table.print_row(table.Row("a page", 60.0, 50, "ms"), earlier)
    table.print_row(table.Row("a hold", 1.0, 2, "ms"), earlier)
    heading, page, hold = capsys.readouterr().out.splitlines()
    assert heading.split() == ["what", "measured", "limit", "earlier"]
    assert page.endswith("60 ms         50 ms         10 ms  TOO MUCH, 500% more than before")
    assert hold.endswith("new  ok")
    assert page.index("10 ms") + len("10 ms") == heading.index("earlier") + len("earlier")
