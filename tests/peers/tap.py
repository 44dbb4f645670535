"""Counting and printing of results: lines as the Test Anything Protocol writes them, then one line of totals."""

import fnmatch
import time
import traceback


class Failure(AssertionError):
    """A check that did not hold; its text is all that the reader needs."""


class Skip(Exception):
    """A test that cannot run here; its text says why."""


def require(condition, text):
    if not condition:
        raise Failure(text)


class Results:
    def __init__(self, pattern=""):
        self.pattern = f"*{pattern}*"
        self.passed = self.failed = self.skipped = 0

    def wanted(self, name):
        return fnmatch.fnmatch(name, self.pattern)

    def run(self, name, test, *arguments):
        """Runs one test and says what came of it; true when it passed."""
        if not self.wanted(name):
            return False
        started = time.monotonic()
        try:
            test(*arguments)
        except Skip as reason:
            self.skipped += 1
            self._print("ok", name, f" # SKIP {reason}")
            return False
        except Failure as failure:
            self.failed += 1
            self._print("not ok", name, "", str(failure))
            return False
        except Exception:
            self.failed += 1
            self._print("not ok", name, "", traceback.format_exc())
            return False
        self.passed += 1
        self._print("ok", name, f" # {time.monotonic() - started:.1f} s")
        return True

    def _print(self, verdict, name, note, detail=""):
        number = self.passed + self.failed + self.skipped
        print(f"{verdict} {number} - {name}{note}", flush=True)
        for line in detail.rstrip().splitlines():
            print(f"#   {line}", flush=True)

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 1 if self.failed else 0
