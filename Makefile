# What a machine needs, these commands install; Windows: see README.md.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: serve build test check accept browser

serve: .venv/installed
	$(BIN)/mkdocs serve

build: .venv/installed
	$(BIN)/mkdocs build --strict

test: .venv/installed browser
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest

check accept: .venv/installed
	$(BIN)/notes $@

browser:
	@command -v chromium >/dev/null || tests/install-browser

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@
