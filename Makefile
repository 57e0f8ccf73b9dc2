# One target for each thing a developer or a user does; all of them set up what they need.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	command -v $$p >/dev/null && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
BUILD_INPUTS := pyproject.toml $(shell find tools web -type f -not -path '*/node_modules/*' -not -name '*.pyc' 2>/dev/null)

.PHONY: demo test lint bench bench-link soak built clean lock notices hooks
.DELETE_ON_ERROR:

demo: .venv/.package
	$(BIN)/marsad demo demo
	@echo "Open demo/report.html in a browser."

test: .venv/.test lint
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not soak and not timing"
	$(BIN)/python -m pytest -m "timing and not soak"

lint: .venv/.test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: build/bench/.package
	PYTHONPATH=build/bench $(BIN)/python tools/bench.py

# The package with its reader and linker compiled, which an editable install has not. MARSAD_COMPILE=0 measures it as Python.
MARSAD_COMPILE ?= $(shell command -v $${CC:-cc} >/dev/null && echo 1)
build/bench/.package: .venv/.package $(shell find src -name '*.py' -o -name '*.yaml' -o -name '*.tsv')
	rm -rf build/bench
	MARSAD_COMPILE=$(MARSAD_COMPILE) $(PIP) install -q --no-deps --target build/bench .
	@touch $@

# Linking on invented collections: time, memory, growth, and quality beside peers.
bench-link: build/bench/.package
	PYTHONPATH=build/bench $(BIN)/python tools/bench_link.py 10000 100000 1000000

soak: .venv/.test
	$(BIN)/python -m pytest -m soak --timeout 3000

# Builds the tables and web assets anew (an editable install runs the build hook).
built: .venv/.lock
	$(PIP) install -q --no-deps --editable .
	@touch .venv/.package

clean:
	rm -rf .venv demo build dist src/marsad/built .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

COMPILE = $(BIN)/pip-compile -q --generate-hashes --strip-extras --no-header --no-emit-options \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host
lock: .venv/.test
	$(PIP) install -q pip-tools
	$(COMPILE) --output-file requirements/lock.txt pyproject.toml
	$(COMPILE) --extra link-estimate --extra spark -c requirements/lock.txt --output-file requirements/extras.txt pyproject.toml
	$(COMPILE) --output-file requirements/test.txt requirements/test.in
	$(MAKE) notices

notices: .venv/.package
	$(BIN)/python tools/notices.py

hooks: .venv/.test
	$(PIP) install -q pre-commit
	$(BIN)/pre-commit install

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; set PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.lock: requirements/lock.txt | .venv/bin/python
	$(PIP) install -q --require-hashes -r requirements/lock.txt
	@touch $@

.venv/.package: .venv/.lock $(BUILD_INPUTS)
	$(PIP) install -q --no-deps --editable .
	@touch $@

.venv/.test: requirements/test.txt .venv/.package
	$(PIP) install -q --require-hashes -r requirements/test.txt
	@touch $@
