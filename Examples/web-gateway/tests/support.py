"""A running gateway, and customers who behave as the page does."""

import http.client
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
CONCIERGE = os.environ.get("CONCIERGE") or str(ROOT / ".build/release/concierge")
PACK = str(ROOT / "Tests/EndToEndTests/Fixtures/pack")  # a library's desk

sys.path.insert(0, str(HERE.parent))


class GatewayTest(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        if not os.access(CONCIERGE, os.X_OK):
            self.fail(f"{CONCIERGE} is not there; run `make build`, or set CONCIERGE")
        self.folder = tempfile.mkdtemp(prefix="gateway-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.store = f"{self.folder}/store.sqlite"

    def start(self, port=0):
        gateway = Gateway(self.store, port)
        self.addCleanup(gateway.kill)
        return gateway

    def queue(self, *arguments):
        """What an agent reads of `concierge queue`."""
        command = [CONCIERGE, "queue", *arguments, "--store", self.store]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=20).stdout

    def tickets(self):
        return json.loads(self.queue("list", "--state", "all", "--format", "json"))


class Gateway:
    """The gateway, as a process."""

    def __init__(self, store, port=0):
        command = [sys.executable, "-B", str(HERE.parent / "gateway.py"), "--port", str(port), "--concierge", CONCIERGE]
        self.process = subprocess.Popen(
            [*command, "--", "--intents", PACK, "--store", store], stderr=subprocess.PIPE, text=True
        )
        self.said = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.port = int(self.wait_until_said(r"open http://127\.0\.0\.1:(\d+)/")[1])

    def _read(self):
        for line in self.process.stderr:
            self.said.append(line)
        self.process.stderr.close()

    def wait_until_said(self, pattern, count=1, seconds=20):
        """The match of the pattern's `count`th line on stderr."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            matches = [match for match in (re.search(pattern, line) for line in list(self.said)) if match]
            if len(matches) >= count:
                return matches[count - 1]
            time.sleep(0.005)
        raise AssertionError(f"the gateway said: {''.join(self.said)}")

    @property
    def pipe(self):
        """The number of the process that serves."""
        return int([match for match in map(re.compile(r"ready \(process (\d+)\)").search, self.said) if match][-1][1])

    def kill_pipe(self):
        """Kills the pipe, and returns when another serves."""
        served = sum("is ready" in line for line in self.said)
        os.kill(self.pipe, signal.SIGKILL)
        self.wait_until_said("is ready", served + 1)

    def end(self):
        """Asks it to finish; its status."""
        self.process.terminate()
        return self.wait()

    def wait(self):
        status = self.process.wait(20)
        self._reader.join(10)
        return status

    def kill(self):
        self.process.kill()
        self.wait()


class Customer:
    """A browser: it has the conversation's key and asks again until it is answered."""

    def __init__(self, gateway, key=None, address="127.0.0.1"):
        self.port = gateway.port
        self.key = key or secrets.token_hex(20)
        self.address = address

    def request(self, method, path, body=None, headers=None):
        """Status, headers and body of one answer."""
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.port, timeout=40, source_address=(self.address, 0)
        )
        try:
            connection.request(method, path, body, {"Authorization": f"Bearer {self.key}", **(headers or {})})
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def post(self, path, **fields):
        """Status and content of one answer."""
        status, _, body = self.request("POST", path, json.dumps(fields))
        return status, json.loads(body)

    def insist(self, path, seconds=30, **fields):
        """The answer, however often it must be asked for."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            try:
                status, content = self.post(path, **fields)
                if status == 200:
                    return content
                if status < 500 and status != 429:
                    raise AssertionError(f"{path} {fields}: {status} {content}")
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.02)
        raise AssertionError(f"{path} {fields}: no answer")

    def say(self, name, text):
        return self.insist("/messages", id=name, text=text)

    def deliveries(self, *received, waits=True):
        return self.insist("/deliveries", received=list(received), waits=waits)["deliveries"]
