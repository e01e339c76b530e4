# make run and make test set everything up by themselves; make help lists the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PY := .venv/bin/python
PYTEST_ARGS ?=
BENCH_ARGS ?=
SIEGE_ARGS ?=
REACH_ARGS ?=
CORPUS_ARGS ?=
PACKAGE_ARGS ?=
DESCRIPTOR =
PUBLISHER =
NAME =
ICON =
HELP =
LANGUAGES =
FUZZ_ARGS ?=
HMA =
HMA_ARGS =

.PHONY: help run test test-long coverage lint rooms format lock samples gallery bench bench-intake siege locks corpus fuzz fuzz-wire reach faults intake clean
.PHONY: package package-check container-check deploy-check units-check hma-check

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/.run ## Set up and run the main job: the wizard, or the command line where there is no screen
	@$(PY) -m tools.demo

test: .venv/.dev ## Set up and run all tests
	@tools/test $(PYTEST_ARGS)

test-long: .venv/.dev ## Run all tests, those too that have a shorter sibling (two minutes more)
	@TAKEITDOWN_LONG=1 tools/test

coverage: .venv/.dev ## Run all tests and say how much of the code they ran (half as long again)
	@COVERAGE=1 tools/test

lint: .venv/.dev ## Style, types, import directions
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache
	$(PY) -m tools.rooms --check

rooms: .venv/.dev ## Draw the rooms of the code and who imports whom (docs/pictures/rooms.svg)
	$(PY) -m tools.rooms

format: .venv/.dev ## Put the code into its form
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

intake: .venv/.run ## Run a practice intake on this computer, port 8642, in ./intake-data
	@test -e intake-data || .venv/bin/takeitdown-intake init --data intake-data --base-url http://127.0.0.1:8642 --name "Practice" --practice
	.venv/bin/takeitdown-intake serve --data intake-data --port 8642

lock: .venv/.dev ## Resolve the dependencies again and write the requirement files
	tools/lock --upgrade

gallery: .venv/.dev ## Draw every page of the window into build/gallery
	$(PY) -m tools.gallery build/gallery

bench: .venv/.dev ## Measure speed and memory beside platforms' own tools and the floor, and write docs/performance.md (15 minutes; BENCH_ARGS=--glance: two, printed)
	$(PY) -m bench.hashing $(BENCH_ARGS)

bench-intake: .venv/.dev ## Load the intake on SQLite and PostgreSQL (about 7 minutes)
	$(PY) -m bench.intake $(BENCH_ARGS)

siege: .venv/.dev ## Attack an intake of its own while honest people use it, and print what they met (about 15 minutes)
	$(PY) -m bench.intake.siege $(SIEGE_ARGS)

locks: .venv/.dev ## Keep, release, withdraw and purge the largest report, and print how long each held the write lock (about 5 minutes)
	$(PY) -m bench.intake.locks $(BENCH_ARGS)

faults: .venv/.dev ## Kill, cut off and fill up everything, some 700 times, and write docs/reliability.md's table (about 20 minutes)
	@rm -f build/faults.jsonl; mkdir -p build
	TAKEITDOWN_FAULTS=long TAKEITDOWN_FAULTS_TALLY=$(CURDIR)/build/faults.jsonl .venv/bin/pytest -n 2 --dist worksteal tests/faults
	$(PY) tools/faults_table.py build/faults.jsonl docs/reliability.md

corpus: .venv/.dev ## Any folder of files through the program and independent readers: make corpus DIR=... (20 minutes for 4,000 files)
	@test -n "$(DIR)" || { echo "make corpus DIR=folder [CORPUS_ARGS=--again]"; exit 2; }
	OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 $(PY) -m tools.corpus "$(DIR)" $(CORPUS_ARGS)

fuzz: .venv/.dev ## Broken files of every kind through the command line (FUZZ_ARGS="--stills 100000 --videos 15000": the long run)
	OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 $(PY) -m tools.fuzz $(FUZZ_ARGS)

fuzz-wire: .venv/.dev ## Wire types and sealed files against what libFuzzer thinks up, a minute each (FUZZ_ARGS="--seconds 3600": the long run)
	$(PY) -m tools.fuzz.wire $(FUZZ_ARGS)

reach: .venv/.dev ## Study which edited copies are found, on neutral wallpapers (about half an hour)
	OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 $(PY) -m bench.reach $(REACH_ARGS)

package: .venv/.dev ## Build the packages into build/package: make package [DESCRIPTOR=intake.json NAME=... ICON=... HELP=... LANGUAGES=...] (docs/packages.md)
	@installer/linux/setup.sh build
	$(PY) -m installer --descriptor "$(DESCRIPTOR)" --publisher "$(PUBLISHER)" --icon "$(ICON)" --help-list "$(HELP)" --languages "$(LANGUAGES)" --name "$(NAME)" $(PACKAGE_ARGS)

package-check: .venv/.dev ## Install and use the packages in fresh Debian roots without Python (as root, about half an hour)
	@installer/linux/setup.sh check
	TAKEITDOWN_PACKAGES=build/package QT_QPA_PLATFORM=offscreen .venv/bin/pytest -n0 -s -o python_files='test_*.py long_*.py' tests/packages --ignore tests/packages/long_container.py --ignore tests/packages/long_units.py

container-check: .venv/.dev ## Build the intake's container on a root of debootstrap, start it and send a report (as root, about five minutes)
	@installer/linux/setup.sh container
	.venv/bin/pytest -n0 -s -o python_files='long_*.py' tests/packages/long_container.py

deploy-check: .venv/.dev ## Alerts and dashboard of deploy/ in a real Prometheus (Debian's, which it installs; half a minute)
	@installer/linux/setup.sh deploy
	.venv/bin/pytest -n0 -o python_files='long_*.py' tests/intake/long_alerts.py tests/intake/long_dashboard.py

units-check: .venv/.dev ## Boot Debian with the units of deploy/systemd in a container of systemd's own, and use them (as root, about three minutes)
	@installer/linux/setup.sh units
	.venv/bin/pytest -n0 -o python_files='long_*.py' tests/packages/long_units.py

hma-check: .venv/.dev ## Hasher-Matcher-Actioner as Coop ships it reads an intake: make hma-check HMA=DIR, which docs/feeds.md tells how to make (an hour, mostly of waiting)
	@test -x "$(HMA)/venv/bin/flask" || { echo "make hma-check HMA=DIR; docs/feeds.md, \"Tried with Coop 1.0\", has the commands that make DIR"; exit 2; }
	TAKEITDOWN_HMA="$(abspath $(HMA))" TAKEITDOWN_HMA_ARGS="$(HMA_ARGS)" .venv/bin/pytest -n0 -s -o python_files='long_*.py' tests/contract/long_hma.py

samples: .venv/.dev ## Draw the sample pictures and the sample clip again
	$(PY) tools/draw_samples.py

clean: ## Remove the virtual environment and all caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.* htmlcov

TEXTS := $(wildcard resources/i18n/*.ts)
KERNEL := $(wildcard takeitdown_desktop/core/hashing/kernel*.[ch])

.venv/.run: requirements/run.txt requirements/bootstrap.txt pyproject.toml tools/setup $(TEXTS) $(KERNEL)
	tools/setup run

.venv/.dev: requirements/dev.txt requirements/bootstrap.txt pyproject.toml tools/setup $(TEXTS) $(KERNEL)
	tools/setup dev
