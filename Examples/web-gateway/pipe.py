"""`concierge pipe` as a function: a line goes in, the line that answers it comes out.

The process may be killed at any moment. Whatever it has not answered is kept here and goes to the next process in the
same order; the pipe knows a message by its id, so what it had taken already gets the reply it got then.
"""

import json
import subprocess
import threading
import time
from collections import deque

import limits

FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0  # seconds between two starts; doubled while the process does not last


class Unavailable(Exception):
    """There is no answer now; whoever asked still has the question and may ask again."""


class Question:
    """A line for the pipe, and the place where its answer will be."""

    def __init__(self, line):
        self.bytes = json.dumps(line).encode() + b"\n"
        self.answer = None
        self.is_settled = threading.Event()

    def settle(self, answer):
        self.answer = answer
        self.is_settled.set()


class Life:
    """One process, from its start to its end."""

    def __init__(self, command, questions):
        self.to_send = deque(questions)
        self.asked = {}  # number of the input line -> its question
        self.is_ready = False
        self.is_over = False
        self.last_heard = time.monotonic()
        # In a session of its own, so that Ctrl-C reaches the gateway alone, which then ends the pipe in order.
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )


class Pipe:
    """A `concierge pipe` that is started again when it dies.

    Two threads serve it: one writes questions, one reads answers. Neither waits for the other, so a pipe that stops
    reading until it is read from cannot lock up with us.
    """

    def __init__(self, command, on_delivery, say):
        """`on_delivery` is called with each line that comes unasked: an agent's words, a ticket's end."""
        self._command = command
        self._on_delivery = on_delivery
        self._say = say
        self._changed = threading.Condition()  # guards everything below
        self._unanswered = {}  # question -> None, in the order asked
        self._life = None
        self._was_ready = False
        self._is_closing = False
        self._keeper = threading.Thread(target=self._keep_alive, name="pipe", daemon=True)

    def start(self):
        """Returns when the pipe is ready; raises `Unavailable` when it cannot be started at all."""
        self._keeper.start()
        with self._changed:
            self._changed.wait_for(lambda: self._was_ready or self._is_closing)
            if not self._was_ready:
                raise Unavailable("concierge pipe does not start")

    def health(self):
        """Whether it serves, and how many questions wait for their answers."""
        with self._changed:
            is_ready = self._life is not None and self._life.is_ready and not self._is_closing
            return {"ready": is_ready, "unanswered": len(self._unanswered)}

    def ask(self, line):
        """The line that answers `line`. Raises `Unavailable` when none comes in time."""
        question = Question(line)
        with self._changed:
            # What waits is bounded here: when the pipe is slow, the browsers keep their messages.
            if self._is_closing or len(self._unanswered) >= limits.UNANSWERED:
                raise Unavailable("the service is busy")
            self._unanswered[question] = None
            if self._life:
                self._life.to_send.append(question)
            self._changed.notify_all()
        question.is_settled.wait(limits.ANSWER_SECONDS)
        with self._changed:
            self._unanswered.pop(question, None)
            if question.answer is None:
                self._end_if_hung()
                raise Unavailable("the service does not answer")
        return question.answer

    def drain(self):
        """Lets the pipe answer what it was asked, and end."""
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        self._keeper.join(limits.DRAIN_SECONDS)
        if self._keeper.is_alive() and self._life:
            self._life.process.kill()
        with self._changed:
            for question in self._unanswered:
                question.settle(None)

    # One life after the other

    def _keep_alive(self):
        pause = FIRST_PAUSE
        while not self._is_closing:
            started = time.monotonic()
            ending = self._live()
            with self._changed:
                self._life = None
                if not self._was_ready:
                    self._is_closing = True  # it never worked: for the operator to mend, not to try again
                    self._changed.notify_all()
                if self._is_closing:
                    return
                pause = FIRST_PAUSE if time.monotonic() - started > 1 else min(2 * pause, LONGEST_PAUSE)
                self._say(f"concierge pipe ended ({ending}); starting it again")
                self._changed.wait_for(lambda: self._is_closing, pause)

    def _live(self):
        """Runs the process to its end, and returns what it ended with."""
        with self._changed:
            try:
                life = self._life = Life(self._command, self._unanswered)
            except OSError as error:
                return str(error)
        writer = threading.Thread(target=self._write, args=[life], name="pipe writer", daemon=True)
        writer.start()
        for line in life.process.stdout:
            if not line.endswith(b"\n"):
                break  # it was killed in the middle of a line
            try:
                self._take(life, json.loads(line))
            except (ValueError, KeyError, TypeError):
                self._say(f"this is not the protocol of concierge pipe: {line[:200]!r}")
                life.process.kill()
                break
        with self._changed:
            life.is_over = True
            self._changed.notify_all()
        writer.join()
        life.process.stdout.close()
        return f"status {life.process.wait()}"

    def _write(self, life):
        """Sends questions as they come; at the end of the service closes the pipe's input, which asks it to finish."""
        number = 0
        try:
            while True:
                with self._changed:
                    self._changed.wait_for(lambda: life.to_send or life.is_over or self._is_closing)
                    if life.is_over or not life.to_send:
                        break
                    question = life.to_send.popleft()
                    number += 1
                    if not life.asked:
                        life.last_heard = time.monotonic()  # it owed nothing until now
                    life.asked[number] = question
                life.process.stdin.write(question.bytes)
                life.process.stdin.flush()
        except OSError:
            pass  # It died. The reader sees that too, and what was not answered goes to the next process.
        try:
            life.process.stdin.close()
        except OSError:
            pass

    def _take(self, life, line):
        """Takes a line from the pipe. Each that answers carries the number of the line that it answers."""
        with self._changed:
            life.last_heard = time.monotonic()
            if "line" in line:
                question = life.asked.pop(line["line"])
                self._unanswered.pop(question, None)
                question.settle(line)
                return
            if line["type"] == "ready":
                life.is_ready = self._was_ready = True
                self._changed.notify_all()
                self._say(f"concierge pipe is ready (process {life.process.pid})")
                return
        self._on_delivery(line)

    def _end_if_hung(self):
        life = self._life
        if life and time.monotonic() - life.last_heard > limits.HANG_SECONDS:
            self._say("concierge pipe hangs; ending it")
            life.process.kill()
