#!/bin/sh
# Style as a test; see tidy.py.
cd "$(dirname "$0")/.." && exec python3 tests/tidy.py
