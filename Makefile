# What a machine needs, these commands install; Windows: see README.md.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: serve build test check accept bench browser

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

bench: .venv/installed .venv-bench/installed
	$(BIN)/python bench/bench.py

.venv-bench/installed: constraints.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install --quiet --disable-pip-version-check -c constraints.txt \
	    torch matplotlib mkdocs mkdocs-material pymdown-extensions \
	    ipykernel markdown-exec==1.12.6 mkdocs-jupyter==0.26.3
	touch $@

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@
