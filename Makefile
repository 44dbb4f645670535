# isoctl: see README.md. `make help` lists what can be made.

# Knobs: make BUILD=/tmp/b SANITIZE=address,undefined CC=clang DEBUG=1
BUILD    ?= build
CC       ?= cc
DEBUG    ?=
SANITIZE ?=
WERROR   ?= 1
PREFIX   ?= /usr/local
VERSION  := 0.1.0

PACKAGES := lua5.4 libcurl openssl libcrypto libcjson expat libseccomp
UNIT_PACKAGES := cmocka

CSTD     := -std=c11 -D_GNU_SOURCE -DISOCTL_VERSION='"$(VERSION)"'
WARNINGS := -Wall -Wextra -Wshadow -Wpointer-arith -Wstrict-prototypes -Wmissing-prototypes -Wvla \
            -Wformat=2 -Wno-missing-field-initializers $(if $(filter 1,$(WERROR)),-Werror)
OPTIMISE := $(if $(DEBUG),-O0 -g3,$(if $(SANITIZE),-O1 -g,-O2 -g))
HARDEN   := -fstack-protector-strong -fPIE $(if $(DEBUG)$(SANITIZE),,-D_FORTIFY_SOURCE=2)
SANFLAGS := $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
CFLAGS   ?=
ALL_CFLAGS = $(CSTD) $(WARNINGS) $(OPTIMISE) $(HARDEN) $(SANFLAGS) -Isrc $(shell pkg-config --cflags $(PACKAGES)) $(CFLAGS)
LDFLAGS  ?=
ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now -Wl,--as-needed $(SANFLAGS) $(LDFLAGS)
LIBS      = $(shell pkg-config --libs $(PACKAGES)) -lm

SOURCES  := $(sort $(filter-out %_main.c,$(wildcard src/*/*.c src/*/*/*.c src/*/*/*/*.c)))
LUA      := $(sort $(wildcard lua/*/*.lua lua/*/*/*.lua recipes/*.lua))
OBJECTS  := $(SOURCES:%.c=$(BUILD)/%.o) $(BUILD)/embedded.o
LIBRARY  := $(filter-out $(BUILD)/src/cli/main.o,$(OBJECTS))
UNITS    := $(sort $(wildcard tests/unit/*/test_*.c))
UNIT_BIN := $(UNITS:%.c=$(BUILD)/%)
FUZZERS  := $(sort $(wildcard tests/fuzz/fuzz_*.c))
FUZZ_BIN := $(FUZZERS:%.c=$(BUILD)/%)
DRIVERS  := $(sort $(wildcard tests/peers/*_driver.c tests/bench/*_driver.c))
DRIVER_BIN := $(DRIVERS:%.c=$(BUILD)/%)

.PHONY: help all demo test check sanitize valgrind bench tidy format fuzz install clean packages test-packages

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile
	@echo '  knobs: BUILD=folder CC=compiler DEBUG=1 SANITIZE=address,undefined WERROR=0 PREFIX=/usr/local'

packages:
	@.ci/packages build

test-packages:
	@.ci/packages build test

all: $(BUILD)/isoctl ## build isoctl (needs the packages; `make demo` installs them)

demo: packages ## install packages, build, deploy the isolated environment on the embedded simulator, destroy it
	@$(MAKE) --no-print-directory -s all
	@tests/cli/demo.sh $(BUILD)/isoctl

test: test-packages ## install packages, build, run all tests (also under sanitizers and valgrind)
	@tests/run.sh $(BUILD)

check: all $(UNIT_BIN) $(FUZZ_BIN) $(DRIVER_BIN) ## build everything and run the unit tests only
	@tests/run.sh $(BUILD) unit

tests-built: all $(UNIT_BIN) $(FUZZ_BIN) $(DRIVER_BIN)
units-built: $(UNIT_BIN) $(FUZZ_BIN)
.PHONY: tests-built units-built

bench: test-packages all $(DRIVER_BIN) ## print the figures of speed and memory beside other tools found here
	@tests/bench/run.sh $(BUILD)

tidy: ## check layers, banned calls, lengths, formatting, Lua
	@tests/tidy.sh

format: ## format the C sources
	@clang-format -i $(shell git ls-files '*.c' '*.h' | grep -v /generated/)

fuzz: ## build the fuzz targets with libFuzzer into $(BUILD)-fuzz
	@$(MAKE) --no-print-directory BUILD=$(BUILD)-fuzz CC=clang WERROR=0 SANITIZE=fuzzer-no-link,address,undefined FUZZ_MAIN=-fsanitize=fuzzer $(FUZZERS:%.c=$(BUILD)-fuzz/%)

install: all ## install isoctl, its man page and completion below PREFIX
	install -D -m 755 $(BUILD)/isoctl $(DESTDIR)$(PREFIX)/bin/isoctl
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(BUILD)/isoctl help --man > $(DESTDIR)$(PREFIX)/share/man/man1/isoctl.1
	$(BUILD)/isoctl help --completion bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/isoctl

clean: ## remove what was built
	rm -rf $(BUILD) $(BUILD)-asan $(BUILD)-fuzz

$(BUILD)/isoctl: $(OBJECTS)
	@echo "  LD    $@"
	@$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# The library as one archive, so that a test links only what it uses.
$(BUILD)/libisoctl.a: $(LIBRARY)
	@rm -f $@ && ar rcs $@ $^

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	@echo "  CC    $<"
	@$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/embedded.o: $(BUILD)/embedded.c
	@$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(BUILD)/embedded.c: $(BUILD)/embed $(LUA)
	@$(BUILD)/embed $(LUA) > $@.tmp && mv $@.tmp $@

$(BUILD)/embed: src/script/embed_main.c
	@mkdir -p $(@D)
	@$(CC) $(CSTD) -O1 -o $@ $<

$(BUILD)/tests/unit/%: tests/unit/%.c $(BUILD)/libisoctl.a
	@mkdir -p $(@D)
	@echo "  TEST  $<"
	@$(CC) $(ALL_CFLAGS) $(shell pkg-config --cflags $(UNIT_PACKAGES)) -Itests/unit -MMD -MP -MF $@.d $(ALL_LDFLAGS) -o $@ $< $(BUILD)/libisoctl.a $(LIBS) $(shell pkg-config --libs $(UNIT_PACKAGES))

FUZZ_MAIN ?= tests/fuzz/replay_main.c
$(BUILD)/tests/fuzz/%: tests/fuzz/%.c $(BUILD)/libisoctl.a $(filter %.c,$(FUZZ_MAIN))
	@mkdir -p $(@D)
	@echo "  FUZZ  $<"
	@$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< $(FUZZ_MAIN) $(BUILD)/libisoctl.a $(LIBS)

$(BUILD)/tests/%_driver: tests/%_driver.c $(BUILD)/libisoctl.a
	@mkdir -p $(@D)
	@$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $< $(BUILD)/libisoctl.a $(LIBS)

-include $(OBJECTS:.o=.d) $(UNIT_BIN:=.d)
