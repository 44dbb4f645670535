"""Runs the peers' tests. main.py BUILD_DIR PATTERN"""

import os
import sys
from pathlib import Path

import test_answers
import test_harness
import test_kill
import test_lifecycle
import test_protocol
import test_schema
import test_signature
import test_signing
from servers import Moto
from tap import Results


def main():
    build, pattern = Path(sys.argv[1]), sys.argv[2]
    results = Results(pattern)
    binary = build / "isoctl"
    with Moto(build) as moto:
        test_harness.run(results, moto)
    test_protocol.run(results, build)
    test_signing.run(results, build)
    if not os.access(binary, os.X_OK):
        print(f"# {binary} is not there: everything else is left out")
        results.skipped += 1
        return results.finish()
    test_schema.run(results, binary)
    for stock in (True, False):
        with Moto(build, stock=stock) as moto:
            test_lifecycle.run(results, binary, moto)
    with Moto(build) as moto:
        test_answers.run(results, binary, moto)
        test_kill.run(results, binary, moto)
    with Moto(build) as moto:
        test_signature.run(results, binary, moto)
    return results.finish()


sys.exit(main())
