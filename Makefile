# EV Ledger. `make data` builds a release, `make test` checks everything; both set themselves up.
.DEFAULT_GOAL := help
.PHONY: help data test test-scores test-processes test-pages test-server test-releases test-faults lint types tests release accuracy schema-version readme bench bench-mentions fuzz check lock clean
SHELL := /bin/sh

RAW ?= raw
OUTPUT ?= output
VERSION ?=
SIZE ?= 5
MEMORY ?= 100
FACTS ?= 0.5
# Empty: the first of python3, python3.13, python3.12, python3.11 that is a Python 3.11 to 3.13.
PYTHON ?=

BIN := .venv/bin
SOURCES := requirements/install.py requirements/uv.txt requirements/run.txt pyproject.toml

help: ## this list
	@printf 'make TARGET [RAW=raw] [OUTPUT=output] [VERSION=today] [PYTHON=python3]\n\n'
	@sed -nE 's/^([a-z-]+):.*## (.*)/  \1	\2/p' $(MAKEFILE_LIST) | expand -t 16

data: .venv/.run ## build a release of RAW in OUTPUT (nothing if nothing changed)
	@$(BIN)/evledger build --raw "$(RAW)" --output "$(OUTPUT)" $(if $(VERSION),--version "$(VERSION)")

test: lint ## the checks of every change: ruff, import-linter, mypy, pytest; the last two beside one another
	@$(MAKE) --no-print-directory -j2 types tests

check: test test-scores test-processes test-pages test-server test-faults test-releases ## all tests, also those that take minutes

lint: .venv/.test ## ruff and the direction of imports
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet . || { echo "make lint: run .venv/bin/ruff format ."; exit 1; }
	@$(BIN)/lint-imports --no-cache >.venv/lint-imports.log || { cat .venv/lint-imports.log; exit 1; }

types: .venv/.test ## mypy, strict
	@$(BIN)/mypy

tests: .venv/.test ## pytest; ARGS="-k name" for some of them
	@POLARS_MAX_THREADS=1 $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

test-scores: .venv/.test ## the score of hundreds of further labelled digests against its floors, and each rule by its sentences: a minute
	@$(BIN)/python -m pytest -m scores tests/test_score.py tests/rules $(ARGS)

test-processes: .venv/.test ## tests that start processes: interrupted builds, killed publications, bytes alike in all: two minutes
	@POLARS_MAX_THREADS=1 $(BIN)/python -m pytest -m processes tests/flows -n 2 $(ARGS)

test-pages: .venv/.test ## the pages in a real Chromium (CHROME=, else the one that is found): three minutes
	@CHROME="$$($(BIN)/python tests/pages/chromium.py)" && export CHROME && \
	  $(BIN)/python -m pytest tests/pages --ignore tests/pages/test_speed.py -n 2 $(ARGS) && \
	  $(BIN)/python -m pytest tests/pages/test_speed.py

test-server: .venv/.test ## tests with servers: newsrooms on loopback, collect in Prefect, the schedule on a real server
	@$(BIN)/python -m pytest tests/server $(ARGS)

test-faults: .venv/.test ## kill -9, full disks, a damaged store, S3: some ten minutes; it counts the faults
	@$(BIN)/python -m pytest tests/faults $(ARGS)
	@$(BIN)/python -m pytest -m kill tests/flows

test-releases: .venv/.test ## a chain of releases from articles; other people's readers load a release: two minutes
	@$(BIN)/python -m pytest tests/releases $(ARGS)

# The tests hold the committed release against a rebuild, so a change of the inputs or the code needs this before a commit.
release: .venv/.run ## make output/ anew, with the one release that is committed (VERSION=, else today)
	@rm -rf .venv/release
	@$(BIN)/evledger build --raw raw --output .venv/release $(if $(VERSION),--version "$(VERSION)")
	@rm -rf .venv/release/.lock .venv/release/.store output && mv .venv/release output

accuracy: .venv/.test ## measure the accuracy on the labelled articles anew: tests/gold/accuracy.json; then `make release`
	@$(BIN)/python benchmarks/accuracy.py

schema-version: .venv/.test ## record a changed schema under the version that is due: NOTE="what and why" (AMEND=1: the newest anew)
	@$(BIN)/python -m schemas.history $(if $(AMEND),--amend) "$(NOTE)"

readme: .venv/.test ## the README's generated table of datasets anew
	@$(BIN)/python -m schemas.dictionary README.md

bench: .venv/.test ## wall times against Prefect's, Polars' and a build from nothing (STORED=20000)
	@$(BIN)/python benchmarks/bench_build.py
	@$(BIN)/python benchmarks/bench_store.py $(STORED)
	@$(BIN)/python benchmarks/bench_collect.py
	@$(BIN)/python benchmarks/bench_resolution.py --of 10
	@$(BIN)/python benchmarks/score_together.py

bench-mentions: .venv/.test ## speed of mentions and facts, and their memory, against spaCy, which is installed beside (SIZE=5 FACTS=0.5 MEMORY=100)
	@$(BIN)/python requirements/install.py bench || echo "spaCy cannot be installed: it is left out"
	@$(BIN)/python benchmarks/bench_mentions.py --size $(SIZE) --facts $(FACTS) --memory $(MEMORY)

fuzz: .venv/.test ## mentions of a million characters of one thing, kind by kind: half an hour
	@$(BIN)/python -m pytest tests/fuzz $(ARGS)

lock: .venv/.test ## compile requirements/*.in to *.txt, with hashes
	@for name in uv test run bench; do \
	  $(BIN)/python requirements/install.py compile $$name || exit 1; \
	done

clean: ## remove .venv and caches; releases stay
	rm -rf .venv build dist .pytest_cache .ruff_cache .mypy_cache .import_linter_cache output/.work output/.staging output/.store
	find flows schemas tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# What is installed: .venv/.run and .venv/.test. The tests' set holds the other, so that it is never taken back.
.venv/.run: $(SOURCES) | .venv/bin/python
	@if [ -e .venv/.test ]; then $(BIN)/python requirements/install.py test; else $(BIN)/python requirements/install.py run; fi
	@touch $@

.venv/.test: $(SOURCES) requirements/test.txt | .venv/bin/python
	@$(BIN)/python requirements/install.py test
	@touch .venv/.run $@

.venv/bin/python:
	@PYTHON="$(PYTHON)" sh requirements/venv.sh
