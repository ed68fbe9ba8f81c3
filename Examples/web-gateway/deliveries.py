"""What agents wrote and did, held until the customer's browser says that it has it."""

import threading
import time

import limits


class Deliveries:
    """Nothing here is on disk: what was not acknowledged, the pipe sends again after its next start.

    What nobody fetches stays here. Agents type it, so it is little; a mail would be kinder to the customer, too.
    """

    def __init__(self):
        self._changed = threading.Condition()  # guards everything below
        self._held = {}  # conversation -> {id: line}, in the order written
        self._waiting = {}  # conversation -> number of its browsers that wait
        self._is_closed = False

    def put(self, line):
        """Holds a line from the pipe; one that came before changes nothing."""
        with self._changed:
            self._held.setdefault(line["conversation"], {}).setdefault(line["id"], line)
            self._changed.notify_all()

    def holds(self, conversation, delivery):
        """Whether the delivery waits in this conversation: nobody may acknowledge another's."""
        with self._changed:
            return delivery in self._held.get(conversation, {})

    def remove(self, conversation, delivery):
        """Forgets what has arrived."""
        with self._changed:
            lines = self._held.get(conversation, {})
            lines.pop(delivery, None)
            if not lines:
                self._held.pop(conversation, None)

    def wait(self, conversation, seconds, has_left=lambda: False):
        """Everything held for a conversation, as soon as there is something.

        Nothing, where the time is over before, or the one who asked has left.
        """
        with self._changed:
            if self._waiting.get(conversation, 0) >= limits.POLLS_PER_CONVERSATION:
                raise limits.TooMany(2)
            self._waiting[conversation] = self._waiting.get(conversation, 0) + 1
            end = time.monotonic() + seconds
            while conversation not in self._held and not self._is_closed and not has_left():
                if not (left := max(0, end - time.monotonic())):
                    break
                self._changed.wait(min(left, 1))
            self._waiting[conversation] -= 1
            if self._waiting[conversation] == 0:
                del self._waiting[conversation]
            return list(self._held.get(conversation, {}).values())

    def close(self):
        """Lets everybody who waits go."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
