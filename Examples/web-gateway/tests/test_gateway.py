"""The gateway over HTTP, and what it survives."""

import http.client
import json
import os
import signal
import threading
import time
import unittest

from support import Customer, GatewayTest  # first, for it makes the gateway's modules known

import limits

WIFI = "The network is Library and needs no password."


class Serving(GatewayTest):
    def test_a_message_is_answered_and_the_same_message_gets_the_same_answer(self):
        customer = Customer(self.start())
        answer = customer.say("m1", "what is the wifi password")
        self.assertEqual(answer, {"action": "answer", "text": WIFI, "locale": "en"})
        self.assertEqual(customer.say("m1", "what is the wifi password"), {**answer, "duplicate": True})
        self.assertEqual(customer.post("/messages", id="m1", text="something else")[0], 409)
        choice = customer.say("m2", "about a book")
        self.assertEqual(choice["action"], "clarify")
        self.assertIn("Returning a book", [option["label"] for option in choice["options"]])
        chosen = customer.say("m3", "Returning a book")
        self.assertEqual(chosen["text"], "Put it into the book drop at the entrance.")
        self.assertEqual(customer.post("/rating", score=5), (200, {}))
        self.assertEqual(customer.post("/end"), (200, {}))

    def test_what_cannot_be_served_is_refused_and_the_rest_goes_on(self):
        gateway = self.start()
        customer = Customer(gateway)
        message = json.dumps({"id": "m", "text": "hello"})
        for status, method, path, body, headers in [
            (404, "GET", "/secret", None, {}),
            (404, "GET", "/../gateway.py", None, {}),
            (405, "GET", "/messages", None, {}),
            (405, "POST", "/", "{}", {}),
            (501, "PUT", "/messages", "{}", {}),
            (401, "POST", "/messages", message, {"Authorization": ""}),
            (401, "POST", "/messages", message, {"Authorization": "Bearer short"}),
            (401, "POST", "/messages", message, {"Authorization": "Bearer " + "é" * 40}),
            (400, "POST", "/messages", "", {}),
            (400, "POST", "/messages", "{broken", {}),
            (400, "POST", "/messages", b"\xff\xfe", {}),
            (400, "POST", "/messages", "[" * 10_000, {}),
            (400, "POST", "/messages", "[]", {}),
            (400, "POST", "/messages", json.dumps({"id": "m"}), {}),
            (400, "POST", "/messages", json.dumps({"id": "m", "text": " \n"}), {}),
            (400, "POST", "/messages", json.dumps({"id": 1, "text": "hello"}), {}),
            (400, "POST", "/messages", json.dumps({"id": "m", "text": "\ud800"}), {}),
            (413, "POST", "/messages", json.dumps({"id": "m", "text": "x" * 2_001}), {}),
            (413, "POST", "/messages", json.dumps({"id": "m" * 65, "text": "x"}), {}),
            (413, "POST", "/messages", "x" * 20_000, {}),
            (411, "POST", "/messages", message, {"Content-Length": "-1"}),
            (411, "POST", "/messages", message, {"Content-Length": "x"}),
            (400, "POST", "/rating", '{"score": 6}', {}),
            (400, "POST", "/rating", '{"score": true}', {}),
            (400, "POST", "/rating", '{"score": NaN}', {}),
            (404, "POST", "/rating", '{"score": 5}', {}),
            (400, "POST", "/deliveries", '{"received": [{}]}', {}),
        ]:
            with self.subTest(path=path, body=body, headers=headers):
                self.assertEqual(customer.request(method, path, body, headers)[0], status)
        self.assertEqual(customer.say("m", "what is the wifi password")["text"], WIFI)
        self.assertEqual(len(gateway.said), 2, "no refusal is the operator's business")

    def test_the_page_runs_its_own_script_and_nothing_else(self):
        status, headers, page = Customer(self.start()).request("GET", "/")
        self.assertEqual(status, 200)
        policy = headers["Content-Security-Policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertRegex(policy, "script-src 'sha256-[^']+';")
        self.assertNotIn("unsafe", policy)
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertNotRegex(page.decode(), r"innerHTML|insertAdjacentHTML|document\.write|<script |<link rel=.stylesheet")

    def test_who_asks_too_much_is_asked_to_wait(self):
        gateway = self.start()
        flooder, other = Customer(gateway), Customer(gateway)
        answers = [
            flooder.request("POST", "/messages", json.dumps({"id": str(number), "text": "hello"}))
            for number in range(2 * limits.CONVERSATION_BURST)
        ]
        statuses = [status for status, _, _ in answers]
        self.assertEqual(statuses[: limits.CONVERSATION_BURST], [200] * limits.CONVERSATION_BURST)
        self.assertIn(429, statuses)
        waits = [int(headers["Retry-After"]) for status, headers, _ in answers if status == 429]
        self.assertEqual(set(waits), {1})
        self.assertEqual(other.post("/messages", id="m", text="hello")[0], 200)

    def test_conversations_are_apart(self):
        gateway = self.start()
        mine, theirs = Customer(gateway), Customer(gateway)
        mine.say("m", "I want to speak to a person")
        self.assertNotIn("duplicate", theirs.say("m", "I want to speak to a person"))
        ticket = mine.say("m2", "hello?")["ticket"]
        self.assertNotIn(mine.key, self.queue("show", ticket), "agents do not see the key")
        self.queue("claim", ticket, "--agent", "Ann")
        self.queue("reply", ticket, "--agent", "Ann", "For you alone.")
        (words,) = mine.deliveries()
        self.assertEqual(theirs.deliveries(words["id"], waits=False), [])
        self.assertEqual(mine.deliveries(waits=False), [words], "nobody else can acknowledge it")


class Delivering(GatewayTest):
    def test_agents_words_come_until_the_browser_has_them(self):
        customer = Customer(self.start())
        hand_off = customer.say("m1", "I want to speak to a person")
        self.assertEqual(hand_off["action"], "handoff")
        ticket = hand_off["ticket"]
        self.assertEqual(customer.say("m2", "hello?"), {"action": "forwarded", "locale": "en", "ticket": ticket})
        self.queue("claim", ticket, "--agent", "Ann")
        poll = []
        waiting = threading.Thread(target=lambda: poll.extend(customer.deliveries()))
        waiting.start()
        self.queue("reply", ticket, "--agent", "Ann", "How can I help?")
        waiting.join(5)
        (words,) = poll
        self.assertEqual((words["type"], words["text"], words["ticket"]), ("agent", "How can I help?", ticket))
        self.assertEqual(customer.deliveries(), [words], "it was not acknowledged")
        self.queue("resolve", ticket, "--agent", "Ann")
        (end,) = customer.deliveries(words["id"])
        self.assertEqual((end["type"], end["ticket"]), ("resolved", ticket))
        self.assertEqual(customer.deliveries(end["id"], waits=False), [])
        self.assertEqual(customer.say("m3", "what is the wifi password")["text"], WIFI)

    def test_a_browser_that_left_is_not_waited_for(self):
        gateway = self.start()
        customer = Customer(gateway)
        body = json.dumps({"waits": True})
        for _ in range(limits.POLLS_PER_CONVERSATION):
            connection = http.client.HTTPConnection("127.0.0.1", gateway.port)
            connection.request("POST", "/deliveries", body, {"Authorization": f"Bearer {customer.key}"})
            connection.close()
        self.assertEqual(customer.insist("/deliveries", seconds=5), {"deliveries": []})

    def test_words_written_while_everything_was_down_arrive(self):
        gateway = self.start()
        customer = Customer(gateway)
        ticket = customer.say("m1", "I want to speak to a person")["ticket"]
        self.queue("claim", ticket, "--agent", "Ann")
        self.queue("reply", ticket, "--agent", "Ann", "One")
        (one,) = customer.deliveries()
        gateway.kill()
        self.queue("reply", ticket, "--agent", "Ann", "Two")
        gateway = self.start()
        gateway.kill_pipe()
        back = Customer(gateway, key=customer.key)
        missed = back.deliveries()
        if len(missed) == 1:  # the pipe brings them one after the other
            missed += back.deliveries(missed[0]["id"])
        self.assertEqual([line["text"] for line in missed], ["One", "Two"])
        self.assertEqual(missed[0]["id"], one["id"])
        self.assertEqual(back.deliveries(*(line["id"] for line in missed), waits=False), [])
        gateway.kill_pipe()
        self.assertEqual(back.deliveries(waits=False), [], "what was acknowledged does not come again")


class Surviving(GatewayTest):
    """Customers write while something is killed; each is told what a customer is told in quiet, and once."""

    TURNS = [
        "what is the wifi password", "when do you open", "book", "Returning a book", "how do I renew a book", "hello",
        "what is the wifi password", "I want to speak to a person", "hello?",
    ]  # fmt: skip

    def talk(self, customer, progress=None):
        """What a customer is told, but for the ticket's number and whether it was told before."""
        told = []
        for number, text in enumerate(self.TURNS):
            answer = customer.say(f"m{number}", text)
            told.append({name: answer.get(name) for name in ("action", "text", "locale", "options")})
            if progress:
                progress.release()
        return told

    def survive(self, gateway, kill):
        """Lets customers talk, and kills three times in the middle of it."""
        expected = self.talk(Customer(gateway))
        customers = [Customer(gateway, address=f"127.0.0.{number + 2}") for number in range(5)]
        told = {}
        progress = threading.Semaphore(0)

        def run(customer):
            told[customer] = self.talk(customer, progress)

        threads = [threading.Thread(target=run, args=[customer]) for customer in customers]
        for thread in threads:
            thread.start()
        for _ in range(3):
            for _ in range(len(customers) * len(self.TURNS) // 4):
                self.assertTrue(progress.acquire(timeout=30))
            kill()
        for thread in threads:
            thread.join(60)
        for customer in customers:
            self.assertEqual(told.get(customer), expected)
            self.assertEqual(self.talk(customer), expected, "the same messages get the same answers")
        tickets = self.tickets()
        self.assertEqual(len(tickets), 1 + len(customers), "one ticket for each customer")
        for ticket in tickets:
            whole = json.loads(self.queue("show", ticket["id"], "--format", "json"))
            said = [message["text"] for message in whole["messages"] if message["role"] == "customer"]
            self.assertEqual(said, self.TURNS, "the agent reads every message, once, in order")

    def test_the_pipe_is_killed(self):
        gateway = self.start()
        self.survive(gateway, kill=gateway.kill_pipe)

    def test_the_gateway_is_killed(self):
        gateways = [self.start()]

        def kill():
            gateways[-1].kill()
            gateways.append(self.start(gateways[0].port))

        self.survive(gateways[0], kill)


class Ending(GatewayTest):
    def test_sigterm_lets_the_pipe_answer_what_it_was_asked(self):
        gateway = self.start()
        pipe = gateway.pipe
        os.kill(pipe, signal.SIGSTOP)
        customers = [Customer(gateway) for _ in range(5)]
        answers = []

        def write(customer):
            answers.append(customer.post("/messages", id="m", text="wifi"))

        threads = [threading.Thread(target=write, args=[customer]) for customer in customers]
        waiting = threading.Thread(target=lambda: answers.append(customers[0].post("/deliveries", waits=True)))
        for thread in [*threads, waiting]:
            thread.start()
        while json.loads(customers[0].request("GET", "/health")[2])["unanswered"] < 5:
            time.sleep(0.01)
        gateway.process.terminate()
        gateway.wait_until_said("finishing")
        os.kill(pipe, signal.SIGCONT)
        self.assertEqual(gateway.wait(), 0)
        for thread in [*threads, waiting]:
            thread.join(10)
        self.assertEqual([status for status, _ in answers], [200] * 6)
        self.assertEqual(sum(content.get("text") == WIFI for _, content in answers), 5)
        self.assertRaises(ProcessLookupError, os.kill, pipe, 0)

    def test_a_second_signal_ends_it_at_once(self):
        gateway = self.start()
        os.kill(gateway.pipe, signal.SIGSTOP)
        gateway.process.terminate()
        gateway.wait_until_said("finishing")
        gateway.process.terminate()
        status = gateway.process.wait(10)
        os.kill(gateway.pipe, signal.SIGKILL)
        self.assertEqual(status, -signal.SIGTERM)


if __name__ == "__main__":
    unittest.main()
