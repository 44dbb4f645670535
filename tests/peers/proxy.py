"""A proxy in front of the emulator: writes down each call, and lets a test act before and after it is forwarded."""

import http.client
import re
import threading
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

READ_PREFIXES = ("Describe", "List", "Get", "BatchGet")
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}
FORWARD, DROP = "forward", "drop"


@dataclass
class Call:
    """One call as it crossed the wire. Positions count events (requests and answers) of the whole trace."""

    service: str
    operation: str
    body: str
    asked_at: int
    answered_at: int = 0
    status: int = 0
    number: int = 0  # among the calls that change something, from 1; 0 for reads
    headers: dict = field(default_factory=dict)

    @property
    def mutating(self):
        return not self.operation.startswith(READ_PREFIXES)

    @property
    def parameters(self):
        return dict(urllib.parse.parse_qsl(self.body, keep_blank_values=True))


class Proxy:
    """before(call) and after(call, status) return FORWARD, or DROP to close the connection without an answer;
    before may also return (status, content type, body) to answer in the emulator's place."""

    def __init__(self, upstream_port):
        self.calls = []
        self.history = []  # what clear() does not forget
        self.before = self.after = lambda *_: FORWARD
        self._upstream_port = upstream_port
        self._lock = threading.Lock()
        self._events = self._mutations = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def clear(self):
        with self._lock:
            self.calls, self._events, self._mutations = [], 0, 0
        self.before = self.after = lambda *_: FORWARD

    def mutations(self):
        return [call for call in self.calls if call.mutating]

    def named(self, operation):
        return [call for call in self.calls if call.operation == operation]

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def begin(self, headers, body):
        service, operation = identify(headers, body)
        with self._lock:
            self._events += 1
            call = Call(service, operation, body, self._events, headers=headers)
            if call.mutating:
                self._mutations += 1
                call.number = self._mutations
            self.calls.append(call)
            self.history.append(call)
        return call

    def finish(self, call, status):
        with self._lock:
            self._events += 1
            call.answered_at, call.status = self._events, status

    def forward(self, method, path, headers, body):
        connection = http.client.HTTPConnection("127.0.0.1", self._upstream_port, timeout=120)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in headers.items():
                if name.lower() not in HOP_BY_HOP:
                    connection.putheader(name, value)
            connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()


def identify(headers, body):
    """Service from the scope of the signature, operation from where its protocol puts it."""
    scope = re.search(r"Credential=[^/]+/\d+/[^/]+/([^/]+)/", headers.get("Authorization", ""))
    target = headers.get("X-Amz-Target")
    if target:
        operation = target.rpartition(".")[2]
    else:
        named = re.search(r"(?:^|&)Action=(\w+)", body)
        operation = named.group(1) if named else "?"
    return (scope.group(1) if scope else "?"), operation


def _handler_of(proxy):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            call = proxy.begin(dict(self.headers.items()), body.decode("utf-8", "replace"))
            verdict = proxy.before(call)
            if verdict == DROP:
                self.close_connection = True
                return
            if verdict != FORWARD:
                status, content_type, text = verdict
                answer = status, [("Content-Type", content_type)], text
            else:
                answer = proxy.forward(self.command, self.path, call.headers, body)
            proxy.finish(call, answer[0])
            if proxy.after(call, answer[0]) == DROP:
                self.close_connection = True
                return
            self._answer(*answer)

        do_GET = do_POST

        def _answer(self, status, headers, body):
            try:
                self.send_response_only(status)
                for name, value in headers:
                    if name.lower() not in HOP_BY_HOP:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                self.close_connection = True  # the caller was killed, as some tests want it

        def log_message(self, *_):
            pass

    return Handler
