"""Starts and stops moto, the independent emulator of AWS, on a free port of the loopback."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
START_SECONDS = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def moto_environment():
    """Without the first, a service never has a running task; without the second, AWS's policies do not exist."""
    return {
        **os.environ,
        "MOTO_ECS_SERVICE_RUNNING": "2",
        "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


class Moto:
    """One moto process. Stock closes each connection after its answer; under waitress connections live on."""

    def __init__(self, log_folder, stock=False, delay_ms=0):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.kind = "stock moto" if stock else "moto under waitress"
        self._log = open(Path(log_folder) / f"moto-{self.port}.log", "wb")
        self._process = subprocess.Popen(
            self._stock_command() if stock else self._waitress_command(delay_ms),
            env=moto_environment(), stdout=self._log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
        self._wait_until_ready()

    def _stock_command(self):
        return [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)]

    def _waitress_command(self, delay_ms):
        return [sys.executable, str(HERE / "moto_app.py"), str(self.port), str(delay_ms)]

    def _wait_until_ready(self):
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError(f"moto ended with status {self._process.returncode}; see {self._log.name}")
            try:
                with urllib.request.urlopen(self.url + "/moto-api/", timeout=5):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        self.stop()
        raise RuntimeError(f"moto did not answer within {START_SECONDS} s; see {self._log.name}")

    def post(self, path, body=b"", content_type="text/plain"):
        request = urllib.request.Request(
            self.url + path, data=body, headers={"Content-Type": content_type}, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read()

    def reset(self):
        self.post("/moto-api/reset")

    def stop(self):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
