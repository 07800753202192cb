# Everything that is done by hand or by CI. `make help` lists the targets.
#
# Two of them do all of it on a fresh machine: `make site` and `make test` install what they miss
# themselves (Debian packages through apt, as root or with sudo; Python packages in .venv).

# The day that the tests build the site for, so that they do not change with the calendar.
TEST_AS_OF := 2026-11-22

# The day that `site` and `check` build for; empty is today.
AS_OF ?=
# The address the site will stand at; empty is the one in content/site.yaml.
BASE_URL ?=
SITE ?= site

export KENNISBANK ?= $(CURDIR)/.build/release/kennisbank
# The one that the tests of the preview start, as `swift test` leaves it behind: not built again for them.
export KENNISBANK_DEBUG ?= $(CURDIR)/.build/debug/kennisbank
export TEST_AS_OF

SITE_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libmimalloc-dev pkg-config:pkg-config
# What Swift's FoundationNetworking is linked against.
PREVIEW_PACKAGES := libcurl4-openssl-dev
TEST_PACKAGES := chromium:chromium java:default-jre-headless python3:python3 \
  $(if $(NODE_TESTS),node:nodejs)

BROWSER_TESTS := Tests/Browser
NODE_TESTS := $(wildcard $(BROWSER_TESTS)/*.test.mjs Tests/Search/*.test.mjs)
PYTHON := .venv/bin/python
SEARCH_TESTS := Tests/Search
SEARCH_BENCH := Tests/Benchmark/zoeken
BENCH_PYTHON := .venv-zoeken/bin/python
BENCH ?= --json .build/bench-zoeken.json
BENCH_PAGES ?= --json $(CURDIR)/.build/bench-pages.json
BUILD_BENCH := Tests/Benchmark/bouwen
BUILD_BENCH_PYTHON := .venv-bouwen/bin/python
BENCH_BUILD ?= --json .build/bench-bouwen.json
EDIT_BENCH := Tests/Benchmark/bewerken
BENCH_EDIT ?= --json .build/bench-bewerken.json
# Sites with an index for the golden queries.
GOLDEN := .build/golden
OPTIONS = $(if $(AS_OF),--as-of $(AS_OF)) $(if $(BASE_URL),--base-url $(BASE_URL))

.DEFAULT_GOAL := help
.PHONY: help build preview debug site serve check test test-swift test-node test-content test-relevance test-pages \
  audit pictures format lint bench bench-pages bench-build bench-edit bench-search clean site-packages test-packages

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: site-packages ## The generator in release mode: .build/release/kennisbank
	swift build -c release --product kennisbank --static-swift-stdlib

# With the flags of `build`, or each would compile again what the other compiled.
preview: build ## What `kennisbank serve` becomes: .build/release/kennisbank-preview
	@.ci/install $(PREVIEW_PACKAGES)
	swift build -c release --product kennisbank-preview --static-swift-stdlib

site: build ## The site, in site/ (AS_OF=2026-01-31, BASE_URL=https://…/, SITE=folder)
	$(KENNISBANK) build --output $(SITE) $(OPTIONS)

serve: preview ## The site in a browser, while it is edited (SERVE="--port 8000")
	$(KENNISBANK) serve $(if $(AS_OF),--as-of $(AS_OF)) $(SERVE)

check: build ## Is the content right, and readable? Warnings count too
	$(KENNISBANK) check --strict --readability $(OPTIONS)

test: lint test-swift test-node test-content test-relevance test-pages ## All tests: format, Swift, scripts, search, pages in a browser

test-swift: site-packages
	swift test --disable-xctest

# Both programs in debug mode; after `test-swift` there is nothing left to do.
debug: site-packages
	swift build

test-node: test-packages
	$(if $(NODE_TESTS),node --test $(NODE_TESTS))

# Lists what must be checked again by today, which fails nothing.
test-content: build
	$(KENNISBANK) check

test-relevance: build test-packages ## Does search find the right page first? (golden queries)
	mkdir -p $(GOLDEN)
	$(KENNISBANK) build --output $(GOLDEN)/site --as-of $(TEST_AS_OF) 2>$(GOLDEN)/site.log
	for set in hard services; do \
	  $(KENNISBANK) build --content $(SEARCH_TESTS)/$$set/content --seeds $(SEARCH_TESTS)/$$set/seeds \
	    --output $(GOLDEN)/$$set --as-of $(TEST_AS_OF) 2>$(GOLDEN)/$$set.log || exit 1; \
	done
	node $(SEARCH_TESTS)/golden.mjs $(GOLDEN)

test-pages: build debug test-packages .venv/made
	cd $(BROWSER_TESTS) && $(CURDIR)/$(PYTHON) -m pytest

audit: build test-packages .venv/made ## Every page: accessibility, HTML, links; most of an hour (AUDIT=options)
	cd $(BROWSER_TESTS) && $(CURDIR)/$(PYTHON) audit.py $(AUDIT)

pictures: test-packages .venv/made ## The PNG files of the theme, from their SVG (committed)
	cd $(BROWSER_TESTS) && $(CURDIR)/$(PYTHON) pictures.py

format: ## Lay out the Swift sources
	swift format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## Are they laid out so?
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

bench: bench-build bench-edit bench-search bench-pages ## All benchmarks

# BENCH_PAGES="--repeat 1 --kinds start vraag" is a quick look.
bench-pages: build test-packages .venv/made ## A first visit to every kind of page, on a slow phone (BENCH_PAGES=options)
	cd $(BROWSER_TESTS) && $(CURDIR)/$(PYTHON) weights.py $(BENCH_PAGES)

# BENCH_BUILD="--pages 1000 --repeat 1 --no-instructions" is a quick look; all of it takes half an hour.
# Counting instructions is perf's or else valgrind's work.
bench-build: build .venv-bouwen/made ## Building beside Hugo (BENCH_BUILD=options)
	@.ci/install cc:gcc strip:binutils valgrind:valgrind
	$(BUILD_BENCH_PYTHON) -m unittest discover $(BUILD_BENCH)
	$(BUILD_BENCH_PYTHON) $(BUILD_BENCH)/bench.py $(BENCH_BUILD)

# What `serve` does after an edit, in the library and in a browser.
bench-edit: preview test-packages .venv-zoeken/made ## Edits seen in the preview (BENCH_EDIT=options)
	swift build -c release --product edit-benchmark --static-swift-stdlib
	$(BENCH_PYTHON) $(EDIT_BENCH)/bench.py $(BENCH_EDIT)

# BENCH="--pages 300 --repeat 1" is a quick look; all of it takes half an hour.
bench-search: build test-packages .venv-zoeken/made ## Search beside Pagefind, in a browser (BENCH=options)
	$(BENCH_PYTHON) $(SEARCH_BENCH)/bench.py $(BENCH)

clean: ## Away with all that was made, the site too
	rm -rf .build .venv .venv-bouwen .venv-zoeken $(BROWSER_TESTS)/out $(BROWSER_TESTS)/.pytest_cache
	find Tests -name __pycache__ -exec rm -rf {} +
	find site -mindepth 1 ! -name .gitignore -delete

site-packages:
	@.ci/install $(SITE_PACKAGES)

test-packages: site-packages
	@.ci/install $(TEST_PACKAGES)

# Made anew when what is asked for changed.
.venv/made: $(BROWSER_TESTS)/requirements.txt | test-packages
	@python3 -c 'import ensurepip' 2>/dev/null || .ci/install python3-venv
	rm -rf .venv
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

.venv-zoeken/made: $(SEARCH_BENCH)/requirements.txt | test-packages
	@python3 -c 'import ensurepip' 2>/dev/null || .ci/install python3-venv
	rm -rf .venv-zoeken
	python3 -m venv .venv-zoeken
	$(BENCH_PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@

.venv-bouwen/made: $(BUILD_BENCH)/requirements.txt | site-packages
	@.ci/install python3:python3
	@python3 -c 'import ensurepip' 2>/dev/null || .ci/install python3-venv
	rm -rf .venv-bouwen
	python3 -m venv .venv-bouwen
	$(BUILD_BENCH_PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@
