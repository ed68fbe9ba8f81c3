"""Every limit of the gateway, in one place."""

import threading
import time
from collections import OrderedDict

MESSAGE_CHARACTERS = 2_000  # the longest message a customer may send
BODY_BYTES = 16_384  # the longest request body
CONNECTIONS = 500  # browsers connected at once; each has a thread
POLLS_PER_CONVERSATION = 4  # tabs that wait for agents' words in one conversation
CONVERSATIONS = 1_000  # conversations that wrote within ACTIVE_SECONDS
ACTIVE_SECONDS = 600
UNANSWERED = 1_000  # questions on their way to the pipe and back

# What customers write: so much at once, then so much a second.
CONVERSATION_BURST, CONVERSATION_RATE = 20, 1.0
ADDRESS_BURST, ADDRESS_RATE = 100, 10.0

ANSWER_SECONDS = 20  # patience with the pipe; then the browser is told to ask again
HANG_SECONDS = 30  # a pipe that owes an answer and is silent for so long is killed
POLL_SECONDS = 25  # how long a browser's question for agents' words is held
SOCKET_SECONDS = 60  # patience with a slow or idle connection
DRAIN_SECONDS = 10  # patience with the pipe at the end


class TooMany(Exception):
    """A limit is reached; `seconds` later there may be room."""

    def __init__(self, seconds):
        super().__init__(f"try again in {seconds:.0f} s")
        self.seconds = seconds


class Admission:
    """Whether one more message may pass: by the rates of its conversation and its address, and how many are active."""

    def __init__(self, clock=time.monotonic):
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets = OrderedDict()  # name -> (tokens, time), least recently used first
        self._active = OrderedDict()  # conversation -> time of its last message, oldest first

    def admit(self, address, conversation):
        """Counts a message, or raises `TooMany`."""
        now = self._clock()
        with self._lock:
            while self._active and next(iter(self._active.values())) < now - ACTIVE_SECONDS:
                self._active.popitem(last=False)
            if conversation not in self._active and len(self._active) >= CONVERSATIONS:
                raise TooMany(30)
            self._spend(("conversation", conversation), CONVERSATION_BURST, CONVERSATION_RATE, now)
            self._spend(("address", address), ADDRESS_BURST, ADDRESS_RATE, now)
            self._active[conversation] = now
            self._active.move_to_end(conversation)

    def _spend(self, name, burst, rate, now):
        """Takes a token from a bucket that holds `burst` and gains `rate` a second."""
        tokens, since = self._buckets.pop(name, (burst, now))
        tokens = min(burst, tokens + (now - since) * rate)
        self._buckets[name] = (tokens - 1 if tokens >= 1 else tokens, now)
        if len(self._buckets) > 2 * CONVERSATIONS:
            self._buckets.popitem(last=False)
        if tokens < 1:
            raise TooMany((1 - tokens) / rate)
