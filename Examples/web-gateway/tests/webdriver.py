"""A headless Chromium, driven over the W3C WebDriver protocol: JSON over HTTP, so the standard library is enough."""

import json
import os
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the protocol's name for a reference to an element


class Browser:
    """One window or more; `wait_for` gives the page the time to come to what is asked."""

    def __init__(self):
        self._driver, port = start_driver()
        self._url = f"http://127.0.0.1:{port}/session"
        arguments = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--accept-lang=en"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium's sandbox does not work for root
        options = {"binary": CHROMIUM, "args": arguments}
        capabilities = {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}
        self._url += "/" + self._command("POST", "", {"capabilities": capabilities})["sessionId"]

    def close(self):
        try:
            self._command("DELETE", "")
        finally:
            self._driver.kill()
            self._driver.wait()
            self._driver.stdout.close()

    def open(self, url):
        self._command("POST", "/url", {"url": url})

    def windows(self):
        return self._command("GET", "/window/handles")

    def open_another(self, url):
        """A new tab, which is then the one that is driven."""
        self.turn_to(self._command("POST", "/window/new", {"type": "tab"})["handle"])
        self.open(url)

    def turn_to(self, window):
        self._command("POST", "/window", {"handle": window})

    def prefer(self, language):
        """From the next page on, the reader's language."""
        agent = self.run("return navigator.userAgent")
        self.devtools("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=language)

    def reload(self):
        self._command("POST", "/refresh", {})

    def run(self, script, *arguments):
        """What a piece of JavaScript returns."""
        return self._command("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def type(self, selector, text):
        self._command("POST", f"/element/{self._element(selector)}/value", {"text": text})

    def press(self, selector):
        self._command("POST", f"/element/{self._element(selector)}/click", {})

    def texts(self, selector):
        """What a reader sees in each element that fits."""
        return self.run("return [...document.querySelectorAll(arguments[0])].map(node => node.innerText)", selector)

    def wait_for(self, condition, seconds=15):
        """What the condition comes to, as soon as it holds."""
        limit = time.monotonic() + seconds
        while not (value := condition()):
            if time.monotonic() > limit:
                raise AssertionError("the page shows:\n" + self.run("return document.body.innerText"))
            time.sleep(0.02)
        return value

    def wait_for_text(self, selector, part, seconds=15):
        """The text of the first element that holds the part."""
        return self.wait_for(lambda: next((text for text in self.texts(selector) if part in text), None), seconds)

    def devtools(self, command, **parameters):
        return self._command("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def _element(self, selector):
        find = {"using": "css selector", "value": selector}
        return self._command("POST", "/element", find)[ELEMENT]

    def _command(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._url + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None


def start_driver(attempts=5):
    """A driver and its port. It wants one port for two families of addresses, and ends where the other has it."""
    for _ in range(attempts):
        driver = subprocess.Popen(
            [DRIVER, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        said = ""
        for line in driver.stdout:
            said += line
            port = re.search(r"started successfully on port (\d+)", line)
            if port:
                return driver, port[1]
        driver.wait()
        driver.stdout.close()
    raise AssertionError(f"chromedriver does not start:\n{said}")
