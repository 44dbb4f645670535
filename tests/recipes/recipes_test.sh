#!/bin/sh
# The recipes against AWS's own templates, in a host that shares no code with isoctl.
cd "$(dirname "$0")/../.." && exec lua5.4 tests/recipes/recipes_test.lua
