"""The page in a real browser, from the first question to the rating."""

import os
import sys
import unittest

from support import GatewayTest

import webdriver
from webdriver import Browser

WIFI = "The network is Library and needs no password."
MISSING = [name for name, found in [("chromium", webdriver.CHROMIUM), ("chromedriver", webdriver.DRIVER)] if not found]


class PageTest(GatewayTest):
    """Everything in one visit, because starting a browser takes longer than all of it."""

    def setUp(self):
        if MISSING:
            reason = f"the page is not tested: no {' and no '.join(MISSING)} here; `make gateway-test` installs them"
            if "REQUIRE_BROWSER" in os.environ:
                self.fail(reason)
            print(f"\nSKIPPED: {reason}", file=sys.stderr)
            self.skipTest(reason)
        super().setUp()

    def test_a_visit(self):
        gateway = self.start()
        page = Browser()
        self.addCleanup(page.close)
        page.open(f"http://127.0.0.1:{gateway.port}/")

        # A question, an answer; a choice, pressed.
        page.type("#text", "what is the wifi password\n")
        page.wait_for_text(".assistant", WIFI)
        page.type("#text", "about a book\n")
        page.wait_for_text(".option", "Returning a book")
        page.press(".option:nth-of-type(1)")
        page.wait_for_text(".assistant", "Put it into the book drop")
        self.assertEqual(page.run("return document.querySelectorAll('.option:enabled').length"), 0)

        # Another tab shows the same conversation, and goes on with it in the first one's eyes.
        first = page.windows()[0]
        page.open_another(f"http://127.0.0.1:{gateway.port}/")
        page.wait_for_text(".assistant", "Put it into the book drop")
        page.type("#text", "how do I renew a book\n")
        page.wait_for_text(".assistant", "each renewal adds 21 days")
        page.turn_to(first)
        page.wait_for_text(".assistant", "each renewal adds 21 days")

        # The pipe dies: the next question is answered all the same.
        os.kill(gateway.pipe, 9)
        page.type("#text", "when do you open\n")
        page.wait_for_text(".assistant", "We are open from 9 to 18")

        # The gateway dies: the page says so, keeps the question over a reload, and has it answered.
        gateway.kill()
        page.type("#text", "I want to speak to a person\n")
        page.wait_for_text("#notice", "Reconnecting")
        said = len(page.texts(".customer"))
        gateway = self.start(gateway.port)
        page.reload()
        page.wait_for_text(".assistant", "I am calling a colleague.")
        self.assertEqual(len(page.texts(".customer")), said, "the history is shown again")
        page.wait_for_text("#presence", "T1")
        self.assertEqual(page.texts("#notice"), [""])

        # A person answers, twice: once while the page is away.
        page.type("#text", "hello?\n")
        page.wait_for_text(".customer", "passed on")
        self.queue("claim", "T1", "--agent", "Ann")
        self.queue("reply", "T1", "--agent", "Ann", "I am <b>Ann</b>.<script>document.title = 'hacked'</script>")
        page.wait_for_text(".person", "<b>Ann</b>")
        self.assertEqual(page.run("return document.title"), "Service desk")
        self.assertEqual(page.run("return document.querySelectorAll('.person b').length"), 1, "the label alone")
        page.open("about:blank")
        self.queue("reply", "T1", "--agent", "Ann", "Are you still there?")
        page.open(f"http://127.0.0.1:{gateway.port}/")
        page.wait_for_text(".person", "still there")

        # The end, and the rating.
        self.queue("resolve", "T1", "--agent", "Ann")
        page.wait_for_text(".note", "Our colleague has finished.")
        self.assertEqual(len(page.texts(".person")), 2, "no word twice")
        page.type("#text", "what is the wifi password\n")
        page.wait_for(lambda: len([text for text in page.texts(".assistant") if WIFI in text]) == 2)
        page.press("#end")
        page.press("#scores button:nth-child(4)")
        page.wait_for_text("#question", "Thank you")
        page.wait_for(lambda: "rating: 4.0 of 5" in self.queue("stats"))
        page.press("#again")
        page.wait_for(lambda: page.texts(".customer") == [])

        ticket = self.queue("show", "T1")
        self.assertEqual(ticket.count("I want to speak to a person"), 1, "asked twice, on record once")

        # Another customer, in Chinese.
        page.prefer("zh-CN")
        page.reload()
        self.assertEqual(page.texts("#end"), ["结束对话"])
        page.type("#text", "无线网密码是多少\n")
        page.wait_for_text(".assistant", "网络名为Library")


if __name__ == "__main__":
    unittest.main()
