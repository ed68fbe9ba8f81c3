# Everything that people do with the project; `make help` lists it.

PREFIX ?= /usr/local
SWIFT_BUILD = swift build -c release
BINARY = .build/release/concierge
LIBRARIES = libicu-dev libsqlite3-dev libedit-dev zlib1g-dev
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
GATEWAY_TESTS = python3 -B -m unittest discover --start-directory Examples/web-gateway/tests
COMPARE_TESTS = python3 -B -m unittest discover --start-directory Benchmarks/compare/tests
MALL_TRANSCRIPTS = $(sort $(wildcard Transcripts/mall/*.ndjson))

.DEFAULT_GOAL := help
.PHONY: help setup python build run gateway test faults soak gateway-test spark-example bench compare lint tables reading-models install clean

# Installs Debian packages, quietly.
install_packages = { echo "Installing what is missing: $(strip $(1))"; \
  { $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(1); } >/dev/null; }

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: ## install the system libraries that are missing
	@command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/linux" >&2; exit 1; }
	@missing=; for package in $(LIBRARIES); do \
	  [ "$$(dpkg-query -W -f '$${Status}' $$package 2>/dev/null)" = "install ok installed" ] || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] || $(call install_packages,$$missing)

python:
	@command -v python3 >/dev/null || $(call install_packages,python3)

build: setup
	@$(SWIFT_BUILD) --product concierge

run: build ## open the chat
	@$(BINARY) chat

gateway: build python ## serve the chat page on http://127.0.0.1:8080/
	@python3 -B Examples/web-gateway/gateway.py

test: setup python ## run all tests and the starter pack's gates
	@$(SWIFT_BUILD) --build-tests
	@swift test -c release --skip-build
	@$(BINARY) check
	@$(BINARY) replay $(MALL_TRANSCRIPTS) --min-precision 0.97 --min-coverage 0.85 --output .build/replay.txt \
	  || { cat .build/replay.txt; exit 1; }
	@sed -n 1,8p .build/replay.txt
	@$(BINARY) replay Transcripts/telecom/telecom.ndjson --intents Intents/telecom --min-precision 0.95 \
	  --min-coverage 0.45 --output .build/replay-telecom.txt || { cat .build/replay-telecom.txt; exit 1; }
	@$(GATEWAY_TESTS)
	@$(COMPARE_TESTS)

gateway-test: build python ## test the chat page in Chromium too, which is installed where it is missing
	@{ command -v chromium && command -v chromedriver; } >/dev/null || $(call install_packages,chromium chromium-driver)
	@REQUIRE_BROWSER=1 $(GATEWAY_TESTS)

SPARK = .build/spark
JAVA_HOME ?= $(patsubst %/bin/java,%,$(realpath $(shell sh -c 'command -v java')))

$(SPARK)/bin/spark-submit: Examples/spark/requirements.txt | python
	@command -v java >/dev/null || $(call install_packages,openjdk-17-jre-headless)
	@python3 -c 'import ensurepip' 2>/dev/null || $(call install_packages,python3-venv)
	@python3 -m venv $(SPARK) && $(SPARK)/bin/python -m pip install --quiet --requirement $<
	@touch $@

spark-example: build $(SPARK)/bin/spark-submit ## replay the starter pack's transcripts on Spark's local workers
	@JAVA_HOME=$(JAVA_HOME) $(SPARK)/bin/python Examples/spark/replay_on_spark.py --check --concierge $(abspath $(BINARY)) \
	  $(MALL_TRANSCRIPTS)

KILLS ?= 1000
SEED ?= 1

faults: setup ## kill the program 1000 times under traffic and check that nothing is lost (KILLS=, SEED=)
	@$(SWIFT_BUILD) --build-tests
	@FAULT_KILLS=$(KILLS) FAULT_SEED=$(SEED) swift test -c release --skip-build --filter 'KillTests|SeveralPipesTests'

MINUTES ?= 10

soak: setup ## load pipe for 10 minutes and watch its memory, files and store (MINUTES=)
	@$(SWIFT_BUILD) --build-tests
	@SOAK_MINUTES=$(MINUTES) swift test -c release --skip-build --filter SoakTests

bench: build ## measure speed and memory
	@$(SWIFT_BUILD) --product ConciergeBenchmarks
	@.build/release/ConciergeBenchmarks $(BENCH)

# TRAIN= and TEST=: two files of lines text<TAB>label; else the starter pack and its transcripts. RIVALS=fasttext,svm,…
compare: build python ## measure Concierge and other matchers on the same messages (TRAIN=, TEST=, RIVALS=)
	@python3 -c 'import ensurepip, venv' 2>/dev/null || $(call install_packages,python3-venv)
	@command -v g++ >/dev/null || $(call install_packages,g++)
	@$(SWIFT_BUILD) --product ConciergeBenchmarks
	@Benchmarks/compare/setup.sh .build/compare
	@FASTTEXT=$(CURDIR)/.build/compare/fasttext .build/compare/environment/bin/python -B Benchmarks/compare/compare.py \
	  $(if $(TRAIN),--train '$(TRAIN)') $(if $(TEST),--test '$(TEST)') $(if $(RIVALS),--rivals '$(RIVALS)')

lint: ## check the formatting
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift

tables: setup ## generate the character tables from the installed ICU again
	@swift run -c release GenerateTables

reading-models: setup ## fit the weights by which topics and parts of messages are read to the packs again, and print them
	@swift run -c release FitReadingModels Intents/mall Intents/telecom

install: build ## install the program and the starter pack under PREFIX
	@install -D $(BINARY) $(DESTDIR)$(PREFIX)/bin/concierge
	@mkdir -p $(DESTDIR)$(PREFIX)/share/concierge
	@cp -R Intents $(DESTDIR)$(PREFIX)/share/concierge/
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/concierge"

clean: ## remove everything that was built
	@rm -rf .build
