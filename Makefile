# `make` opens the explorer, `make test` runs every check. Both first install what they need in
# .venv, once; after that they need no network. `make clean` takes it all away again.

SHELL = /bin/sh
RUN = .venv/run/bin
TEST = .venv/test/bin
PIP = -m pip --disable-pip-version-check -qq
PINNED = --constraint constraints.txt

# The newest Python that is new enough and can make an environment.
PYTHON = $(shell for name in python3.14 python3.13 python3.12 python3.11 python3; do \
	"$$name" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$name" && break; done)
NO_PYTHON = Geen bruikbare Python gevonden. Nodig is Python 3.11 of nieuwer, met venv. \
	Op Debian of Ubuntu: sudo apt install python3 python3-venv

# The tests that tell whether a version of a dependency will do.
RANGE_TOOLS = hypothesis pyte pytest pytest-asyncio pytest-xdist wcwidth
RANGE_TESTS = tests/rendering tests/authoring/test_invalid_content.py tests/search/test_query_tables.py \
	tests/test_command_line.py tests/test_lookup_answers.py tests/tui/test_explorer_commands.py \
	tests/tui/test_thin_frame.py tests/importing/test_pdf_papers.py

.PHONY: open test install newest share beelden clean

open: .venv/run/ready
	@$(RUN)/python -m beleidstui

test: .venv/test/ready .venv/lowest/ready
	$(TEST)/ruff check
	$(TEST)/ruff format --check
	$(TEST)/mypy
	$(TEST)/lint-imports
	$(TEST)/reuse lint --quiet
	.venv/lowest/bin/python -m pytest --numprocesses 4 $(RANGE_TESTS)
	$(TEST)/python -m pytest --numprocesses 4

# Not a part of `make test`: it asks the network what is newest, so its outcome may change by itself.
newest:
	$(call environment,newest)
	@.venv/newest/bin/python $(PIP) install --editable '.[pdf]'
	@.venv/newest/bin/python $(PIP) install $(PINNED) $(RANGE_TOOLS)
	.venv/newest/bin/python -m pip list --not-required
	.venv/newest/bin/python -m pytest --numprocesses 4 $(RANGE_TESTS)

install: .venv/run/ready

# The man page and the completions, made from the declaration of the commands and keys.
share: .venv/test/ready
	@$(TEST)/python -m tools.share

# The pictures in the manual and the README, made from the running program.
beelden: .venv/test/ready
	@$(TEST)/python -m tools.pictures

clean:
	rm -rf .venv

.venv/run/ready: pyproject.toml constraints.txt
	$(call environment,run)
	@.venv/run/bin/python $(PIP) install $(PINNED) --editable '.[pdf]'
	@touch $@

# The wheels let the test of the built package install it in a clean environment offline.
.venv/test/ready: pyproject.toml constraints.txt
	$(call environment,test)
	@.venv/test/bin/python $(PIP) install $(PINNED) --editable '.[test]'
	@rm -rf .venv/wheels
	@.venv/test/bin/python $(PIP) wheel $(PINNED) --wheel-dir .venv/wheels .
	@rm .venv/wheels/beleidstui-*.whl
	@touch $@

.venv/lowest/ready: pyproject.toml constraints.txt constraints-lowest.txt
	$(call environment,lowest)
	@.venv/lowest/bin/python $(PIP) install --constraint constraints-lowest.txt --editable '.[pdf]'
	@.venv/lowest/bin/python $(PIP) install $(PINNED) $(RANGE_TOOLS)
	@touch $@

define environment
@python="$(PYTHON)"; \
	if [ -z "$$python" ]; then echo "$(NO_PYTHON)" >&2; exit 1; fi; \
	echo "Eenmalig: installeren in .venv/$(1), met $$python"; \
	"$$python" -m venv --clear .venv/$(1)
endef
