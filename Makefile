# The two commands are `make run` and `make test`. Everything they need is set up in .venv by packaging/setup.sh.
.POSIX:
.PHONY: run test check style types floors without-qt bench fire soak pictures approve reference translations wheel bundle deb release clean

SETUP = @PYTHON='$(PYTHON)' sh packaging/setup.sh
BIN = .venv/bin

run:
	$(SETUP) app
	@$(BIN)/python -m stretchtimer

test:
	$(SETUP) tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

check: style types floors without-qt

style:
	$(SETUP) tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(SETUP) tests
	$(BIN)/mypy

floors:
	$(SETUP) tests
	$(BIN)/lint-imports --no-logo

# The floors below the window once more, as if Qt were not there; of the pure ones, not a branch is left untried.
PURE = --cov=stretchtimer.timeline --cov=stretchtimer.player --cov=stretchtimer.routine \
	--cov=stretchtimer.figure --cov=stretchtimer.insight
NO_QT = -p no:pytest-qt -m 'not (qt or slow or speed)' --ignore=tests/gui
without-qt:
	$(SETUP) tests
	PYTHONPATH=tests/house/without_qt $(BIN)/python -m pytest -q $(NO_QT) $(PURE) --cov-branch --cov-fail-under=100

bench:
	$(SETUP) tests
	$(BIN)/python packaging/bench --out bench.json $(ARGS)

# All that can go wrong, as often as it takes to be believed: a quarter of an hour, and 100,000 files to read.
fire:
	$(SETUP) tests
	STRETCHTIMER_FIRE=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/fire $(ARGS)
	STRETCHTIMER_FUZZ=3100 $(BIN)/python -m pytest tests/exchange/reading/test_fuzz.py tests/routine/test_any_file.py

# The window in use, in real time: a line of what it takes after each round, then by how much that has grown.
MINUTES = 20
soak:
	$(SETUP) tests
	@home=$$(mktemp -d) && trap 'rm -rf "$$home"' EXIT && STRETCHTIMER_HOME=$$home QT_QPA_PLATFORM=offscreen \
		$(BIN)/python -m tests.fire.using real $(MINUTES)

# The sheets go to build/pictures, to be looked at; the window's own pictures are the README's.
pictures:
	$(SETUP) app
	$(BIN)/python packaging/pictures
	$(BIN)/python packaging/pictures/window.py light
	$(BIN)/python packaging/pictures/window.py dark

# The reference of the files' keys, their JSON Schema, and the README's keys of the window, out of the tables in force.
reference:
	$(SETUP) app
	LANGUAGE=en $(BIN)/python packaging/reference.py

# Every catalogue brought up to date with the words of the code; ARGS=it begins one for another language.
translations:
	$(SETUP) tests
	@$(BIN)/python packaging/translations.py $(ARGS)

# Keeps what the window looks like now as what it is to look like; to be looked at, every picture, before it is kept.
approve:
	$(SETUP) tests
	APPROVE=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/gui/approved $(ARGS)

# Each builds one kind of package into dist/, and goes through a routine with it before it says so.
wheel bundle deb:
	$(SETUP) app
	@sh packaging/$@.sh

# Dates the change log's newest section and tags it, if it tells of the version that the code says it is.
release:
	$(SETUP) app
	@$(BIN)/python packaging/release.py $(ARGS)

clean:
	rm -rf .venv build dist bench.json .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find stretchtimer tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
