"""The gateway's face to browsers: one page, and a few questions in JSON.

A conversation is named by a key that the browser drew by lot and sends as `Authorization: Bearer KEY`. Whoever has the
key has the conversation, so Concierge, its agents and its logs get to see only a hash of it.
"""

import base64
import hashlib
import json
import re
import select
import socket
import sys
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import limits
from pipe import Unavailable

PAGE = Path(__file__).resolve().with_name("page.html")

# What the pipe's error codes are to a browser. Any other is trouble of ours, and the browser may ask again.
STATUS_OF_ERROR = {
    "invalid_json": 400, "invalid_utf8": 400, "missing_field": 400, "invalid_field": 400,
    "not_found": 404, "id_conflict": 409, "too_long": 413,
}  # fmt: skip


class Refusal(Exception):
    """A request that is not served; `retry_after` seconds later it might be."""

    def __init__(self, status, message, retry_after=None):
        super().__init__(message)
        self.status, self.retry_after = status, retry_after


class Server(ThreadingHTTPServer):
    """Serves each connection in a thread of its own, up to a limit."""

    daemon_threads = False  # server_close waits for those that still answer
    request_queue_size = 128

    def __init__(self, address, pipe, deliveries):
        self.pipe, self.deliveries = pipe, deliveries
        self.admission = limits.Admission()
        self.page = PAGE.read_bytes()
        self.policy = content_security_policy(self.page)
        self._connections = set()
        super().__init__(address, Handler)

    def process_request(self, connection, address):
        if len(self._connections) >= limits.CONNECTIONS:
            self.shutdown_request(connection)  # the browser will try again
        else:
            self._connections.add(connection)
            super().process_request(connection, address)

    def shutdown_request(self, connection):
        self._connections.discard(connection)
        super().shutdown_request(connection)

    def server_close(self):
        """Ends the connections, each after the answer that it is waiting for."""
        for connection in list(self._connections):
            try:
                connection.shutdown(socket.SHUT_RD)
            except OSError:
                pass  # it has just ended
        super().server_close()

    def handle_error(self, connection, address):
        if not isinstance(sys.exc_info()[1], OSError):  # a browser that left is nothing to report
            traceback.print_exc()


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server_version, sys_version = "concierge-gateway", ""
    timeout = limits.SOCKET_SECONDS
    disable_nagle_algorithm = True

    def do_GET(self):
        try:
            body = self.read_body()
            method, action = ROUTES.get(self.path.partition("?")[0], (None, None))
            if not action:
                raise Refusal(404, "there is no such page")
            if method != self.command:
                raise Refusal(405, f"this takes {method}")
            action(self) if method == "GET" else self.send_json(200, action(self, self.key_hash(), fields(body)))
        except Refusal as refusal:
            self.send_json(refusal.status, {"error": str(refusal)}, refusal.retry_after)
        except limits.TooMany as limit:
            self.send_json(429, {"error": str(limit)}, limit.seconds)
        except Unavailable as trouble:
            self.send_json(503, {"error": str(trouble)}, 1)

    do_POST = do_GET

    # What browsers ask for

    def send_page(self):
        self.send(200, "text/html; charset=utf-8", self.server.page)

    def send_health(self):
        health = self.server.pipe.health()
        self.send_json(200 if health["ready"] else 503, health)

    def take_message(self, conversation, fields):
        """A customer wrote. The answer is the pipe's; lost on its way, it comes again when the browser asks again."""
        line = {
            "type": "message",
            "conversation": conversation,
            "id": text(fields, "id", 64),
            "text": text(fields, "text", limits.MESSAGE_CHARACTERS),
            "channel": "web",
        }
        if "locale" in fields:
            line["locale"] = text(fields, "locale", 35)
        self.admit(conversation)
        reply = self.ask(line)
        return {name: reply[name] for name in REPLY_FIELDS if name in reply}

    def take_receipts(self, conversation, fields):
        """A browser says which deliveries it has, and asks for the others; where it `waits`, until there is one."""
        received = fields.get("received", [])
        if not isinstance(received, list) or not all(isinstance(delivery, str) for delivery in received):
            raise Refusal(400, "the field received is no list of ids")
        for delivery in received:
            if self.server.deliveries.holds(conversation, delivery):
                self.ask({"type": "ack", "id": delivery})
                self.server.deliveries.remove(conversation, delivery)
        seconds = limits.POLL_SECONDS if fields.get("waits") else 0
        lines = self.server.deliveries.wait(conversation, seconds, self.has_left)
        return {"deliveries": [{name: line[name] for name in DELIVERY_FIELDS if name in line} for line in lines]}

    def take_rating(self, conversation, fields):
        score = fields.get("score")
        if type(score) is not int:
            raise Refusal(400, "the field score is missing or no whole number")
        self.admit(conversation)
        self.ask({"type": "rating", "conversation": conversation, "score": score})
        return {}

    def take_end(self, conversation, fields):
        self.admit(conversation)
        self.ask({"type": "close", "conversation": conversation})
        return {}

    # How they are served

    def admit(self, conversation):
        self.server.admission.admit(self.client_address[0], conversation)

    def has_left(self):
        """Whether the browser closed the connection, as it does when its reader reloads the page."""
        is_readable = select.select([self.connection], [], [], 0)[0]
        return bool(is_readable) and not self.connection.recv(1, socket.MSG_PEEK)

    def ask(self, line):
        answer = self.server.pipe.ask(line)
        if answer["type"] == "error":
            status = STATUS_OF_ERROR.get(answer["code"], 503)
            raise Refusal(status, answer["message"], retry_after=1 if status == 503 else None)
        return answer

    def key_hash(self):
        key = re.fullmatch(r"Bearer ([A-Za-z0-9_-]{32,64})", self.headers.get("Authorization", ""))
        if not key:
            raise Refusal(401, "send the conversation's key: Authorization: Bearer, and 32 to 64 letters and digits")
        return "web-" + hashlib.sha256(key[1].encode()).hexdigest()[:24]

    def read_body(self):
        """The body, read whatever becomes of the request, because the next one comes behind it."""
        length = self.headers.get("Content-Length", "0")
        if not re.fullmatch(r"[0-9]{1,9}", length) or "Transfer-Encoding" in self.headers:
            self.close_connection = True
            raise Refusal(411, "send the body with its Content-Length")
        if int(length) > limits.BODY_BYTES:
            self.close_connection = True
            self.rfile.read(min(int(length), 64 * limits.BODY_BYTES))
            raise Refusal(413, f"a body may have {limits.BODY_BYTES} bytes")
        return self.rfile.read(int(length))

    def send_json(self, status, content, retry_after=None):
        self.send(status, "application/json", json.dumps(content).encode(), retry_after)

    def send(self, status, kind, body, retry_after=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if retry_after:
            self.send_header("Retry-After", f"{max(1, retry_after):.0f}")
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.server.policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_):
        """Customers' addresses are nobody's business."""


REPLY_FIELDS = ("action", "text", "locale", "options", "ticket", "duplicate")
DELIVERY_FIELDS = ("type", "id", "text", "ticket")
ROUTES = {
    "/": ("GET", Handler.send_page),
    "/health": ("GET", Handler.send_health),
    "/messages": ("POST", Handler.take_message),
    "/deliveries": ("POST", Handler.take_receipts),
    "/rating": ("POST", Handler.take_rating),
    "/end": ("POST", Handler.take_end),
}


def fields(body):
    """The members of a JSON object."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal(400, "the body is not valid JSON") from None
    if not isinstance(value, dict):
        raise Refusal(400, "the body is no JSON object")
    return value


def text(fields, name, most):
    """A member that must be a text of so many characters."""
    value = fields.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Refusal(400, f"the field {name} is missing or empty")
    if len(value) > most:
        raise Refusal(413, f"the field {name} may have {most} characters")
    return value


def content_security_policy(page):
    """Lets the page's own script and style work, by their hashes, and nothing else."""

    def hashes(tag):
        for content in re.findall(rf"<{tag}>(.*?)</{tag}>".encode(), page, re.DOTALL):
            yield f"'sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}'"

    return "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(hashes("script")),
            "style-src " + " ".join(hashes("style")),
            "img-src data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        ]
    )
