"""Runs the peers' tests. main.py BUILD_DIR PATTERN"""

import sys
from pathlib import Path

import test_harness
from servers import Moto
from tap import Results


def main():
    build, pattern = Path(sys.argv[1]), sys.argv[2]
    results = Results(pattern)
    with Moto(build) as moto:
        test_harness.run(results, moto)
    return results.finish()


sys.exit(main())
