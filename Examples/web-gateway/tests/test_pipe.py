"""What the gateway does about a pipe that does not answer, and its limits."""

import http.client
import os
import signal
import threading
import unittest
from unittest import mock

from support import CONCIERGE, PACK, GatewayTest  # first, for it makes the gateway's modules known

import limits
from deliveries import Deliveries
from pipe import Pipe, Unavailable
from web import Server


class PipeTest(GatewayTest):
    def pipe(self, *command):
        self.said = []
        command = command or (CONCIERGE, "pipe", "--intents", PACK, "--store", self.store)
        pipe = Pipe(command, on_delivery=lambda _: None, say=self.said.append)
        self.addCleanup(pipe.drain)
        return pipe

    def process(self):
        return int(self.said[-1].rstrip(")").split()[-1])

    def test_a_pipe_that_hangs_is_ended_and_another_answers(self):
        pipe = self.pipe()
        pipe.start()
        with mock.patch.multiple(limits, ANSWER_SECONDS=0.2, HANG_SECONDS=0.1):
            os.kill(self.process(), signal.SIGSTOP)
            self.assertRaises(Unavailable, pipe.ask, {"type": "ping"})
        self.assertEqual(pipe.ask({"type": "ping"})["type"], "pong")
        self.assertIn("concierge pipe hangs; ending it", self.said)

    def test_what_waits_is_bounded(self):
        pipe = self.pipe()
        pipe.start()
        os.kill(self.process(), signal.SIGSTOP)
        answers = []
        asking = [threading.Thread(target=lambda: answers.append(pipe.ask({"type": "ping"}))) for _ in range(3)]
        with mock.patch.object(limits, "UNANSWERED", 3):
            for thread in asking:
                thread.start()
            while pipe.health()["unanswered"] < 3:
                pass
            self.assertRaises(Unavailable, pipe.ask, {"type": "ping"})
        os.kill(self.process(), signal.SIGCONT)
        for thread in asking:
            thread.join(10)
        self.assertEqual(len(answers), 3)

    def test_a_pipe_that_cannot_be_started_is_said(self):
        for command in [("/nowhere/concierge",), ("/bin/false",)]:
            self.assertRaises(Unavailable, self.pipe(*command).start)

    def test_a_program_that_does_not_speak_the_protocol_is_ended(self):
        pipe = self.pipe("/bin/sh", "-c", "echo hello; sleep 60")
        self.assertRaises(Unavailable, pipe.start)
        self.assertIn("not the protocol", self.said[0])


class LimitsTest(unittest.TestCase):
    def test_connections_are_counted(self):
        server = Server(("127.0.0.1", 0), pipe=None, deliveries=Deliveries())
        serving = threading.Thread(target=server.serve_forever, args=[0.01])
        serving.start()
        first, second = (http.client.HTTPConnection(*server.server_address, timeout=10) for _ in range(2))
        with mock.patch.object(limits, "CONNECTIONS", 1):
            for _ in range(2):
                first.request("GET", "/")
                self.assertEqual(first.getresponse().read(), server.page)
            second.connect()
            self.assertEqual(second.sock.recv(1), b"", "closed at once")
        for connection in (first, second):
            connection.close()
        server.shutdown()
        server.server_close()
        serving.join()

    def test_messages_pass_at_their_rate(self):
        now = 0.0
        admission = limits.Admission(clock=lambda: now)
        for _ in range(limits.CONVERSATION_BURST):
            admission.admit("a", "c")
        with self.assertRaises(limits.TooMany) as caught:
            admission.admit("a", "c")
        now += caught.exception.seconds
        admission.admit("a", "c")
        self.assertRaises(limits.TooMany, admission.admit, "a", "c")

    def test_an_address_has_a_rate_over_all_its_conversations(self):
        admission = limits.Admission(clock=lambda: 0)
        for number in range(limits.ADDRESS_BURST):
            admission.admit("a", f"c{number}")
        self.assertRaises(limits.TooMany, admission.admit, "a", "another")
        admission.admit("b", "another")

    def test_conversations_are_counted_while_they_are_active(self):
        now = 0.0
        admission = limits.Admission(clock=lambda: now)
        for number in range(limits.CONVERSATIONS):
            admission.admit(f"a{number}", f"c{number}")
        self.assertRaises(limits.TooMany, admission.admit, "a", "one more")
        admission.admit("a0", "c0")
        now += limits.ACTIVE_SECONDS + 1
        admission.admit("a", "one more")

    def test_waiting_browsers_of_a_conversation_are_counted(self):
        deliveries = Deliveries()
        polls = [
            threading.Thread(target=deliveries.wait, args=["c", 10]) for _ in range(limits.POLLS_PER_CONVERSATION)
        ]
        for poll in polls:
            poll.start()
        while deliveries._waiting.get("c", 0) < limits.POLLS_PER_CONVERSATION:
            pass  # they are on their way
        self.assertRaises(limits.TooMany, deliveries.wait, "c", 10)
        deliveries.close()
        for poll in polls:
            poll.join()
        self.assertEqual(deliveries._waiting, {})


if __name__ == "__main__":
    unittest.main()
