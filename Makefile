# Anketa: the commands that people and the continuous integration run.
#
#   make demo      set up, build, and write the example annex into reports/
#   make test      set up and run every test
#   make install   put the built program under PREFIX (/usr/local)

PREFIX ?= /usr/local
PACKAGES := libcsv-dev libmd-dev libboost-dev libsqlite3-dev libzip-dev libxlsxwriter-dev libstemmer-dev
ANKETA := .build/release/anketa
# The program brings the Swift runtime along: it needs no Swift where it runs, and starts sooner.
BUILD := swift build -c release --static-swift-stdlib
# What `check-formats` needs besides: programs that read what this one writes.
READERS := tidy qpdf poppler-utils libreoffice-writer-nogui libreoffice-calc-nogui chromium weasyprint \
	librsvg2-bin fonts-paratype python3-venv
READERS_VENV := .build/check-formats
HOSTILE ?= ../shared/data/hostile
REFERENCES ?= ../shared/data/real
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: demo test setup build samples pdf series install uninstall lint bench references check check-formats clean help

help:
	@sed -n '3,5s/^# *//p' Makefile

demo: setup build samples pdf series
	@echo "The example annex is in reports/2026-03-bishkek.html: open it in a browser."

test: setup
	swift test

# Installs those of the Debian packages $(1) that are missing, and says which.
define install-missing
	@missing=""; for package in $(1); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	command -v apt-get >/dev/null || { \
	  echo "Please install what Debian calls:$$missing" >&2; exit 1; }; \
	echo "Installing:$$missing"; \
	$(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null \
	  || { $(SUDO) apt-get update -qq && \
	       $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; }
endef

setup:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or later is needed: see https://www.swift.org/install" >&2; exit 1; }
	$(call install-missing,$(PACKAGES))

build:
	$(BUILD) --product anketa

formats = $(foreach format,$(2),-o reports/$(1).$(format))
BISHKEK := questionnaires/2026-03-bishkek.csv -q seminar-feedback --date 2026-03-12 \
	--place Bishkek --organiser "Open Budgets Programme" --attended 28
TEXTS := html docx odt xlsx md json

# The samples in reports/ are what the program makes today; a test of `make check` says so.
samples:
	@$(ANKETA) report $(BISHKEK) $(call formats,2026-03-bishkek,$(TEXTS)) \
	  --title "Open budgets for local councils"
	@$(ANKETA) report $(BISHKEK) $(call formats,2026-03-bishkek.ru,$(TEXTS)) --language ru
	@$(ANKETA) report $(BISHKEK) $(call formats,2026-03-bishkek.ky,$(TEXTS)) --language ky
	@folder=$$(mktemp -d); \
	$(ANKETA) import questionnaires/ --archive $$folder/archive.sqlite >/dev/null \
	  && $(ANKETA) compare 2026-03-bishkek 2026-09-naryn --archive $$folder/archive.sqlite \
	    $(call formats,2026-09-naryn-compared,$(TEXTS)) \
	  && $(ANKETA) compare --series "Open budgets" --archive $$folder/archive.sqlite --language en \
	    $(call formats,series,$(TEXTS)); \
	status=$$?; rm -r $$folder; exit $$status

# PDF is made by a program that need not be there, and differs with its version.
pdf:
	@command -v weasyprint >/dev/null || { \
	  echo "No PDF was made: for that, install the package weasyprint."; exit 0; }; \
	$(ANKETA) report $(BISHKEK) -o reports/2026-03-bishkek.pdf \
	    --title "Open budgets for local councils" \
	  && $(ANKETA) report $(BISHKEK) -o reports/2026-03-bishkek.ru.pdf --language ru \
	  && $(ANKETA) report $(BISHKEK) -o reports/2026-03-bishkek.ky.pdf --language ky \
	  && $(ANKETA) compare questionnaires/2026-03-bishkek.csv questionnaires/2026-09-naryn.csv \
	    -q seminar-feedback -o reports/2026-09-naryn-compared.pdf

# The example seminars as a series, in an archive that is thrown away.
series:
	@folder=$$(mktemp -d); \
	$(ANKETA) import questionnaires/ --archive $$folder/archive.sqlite \
	  && $(ANKETA) seminars --archive $$folder/archive.sqlite \
	  && $(ANKETA) explain 2026-06-osh overall --archive $$folder/archive.sqlite; \
	status=$$?; rm -r $$folder; exit $$status

# Everything that the continuous integration checks.
check: setup lint test build samples
	git diff --exit-code --stat -- reports ':!reports/*.pdf'

# Checks the annexes in every format by other people's programs.
check-formats: setup build $(READERS_VENV)/installed
	@$(READERS_VENV)/bin/python -B Tests/Formats/check_formats.py $(abspath $(ANKETA)) $(HOSTILE)

$(READERS_VENV)/installed: Tests/Formats/requirements.txt
	$(call install-missing,$(READERS))
	@python3 -m venv $(READERS_VENV)
	@$(READERS_VENV)/bin/pip install -q --disable-pip-version-check -r $<
	@touch $@

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

bench: setup
	$(BUILD)
	.build/release/anketa-benchmarks
	.build/release/anketa-benchmarks archive

# Compares the figures of real files, which are not part of the project, with independent ones.
references: setup
	swift build -q --product anketa-references
	.build/debug/anketa-references $(REFERENCES)

install: setup build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(ANKETA) "$(DESTDIR)$(PREFIX)/bin/anketa"
	@echo "Installed $(PREFIX)/bin/anketa"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/anketa"

clean:
	rm -rf .build
