#!/usr/bin/env python3
"""A web page with a chat box in front of `concierge pipe`.

The two ends keep everything: the browser its messages until they are answered, Concierge's store what was said. What
stands between, this program and the pipe, keeps nothing on disk and may be killed at any moment: the browser sends
again what was not answered, the pipe sends again what was not acknowledged, and ids make every repetition harmless.
"""

import argparse
import shutil
import signal
import sys
import threading
import time
from pathlib import Path

from deliveries import Deliveries
from pipe import Pipe, Unavailable
from web import Server

PING_SECONDS = 10
ENDINGS = [signal.SIGTERM, signal.SIGINT]


def main():
    options = arguments()
    # Blocked in every thread and waited for below: a handler could run at a moment when nobody wakes up for it.
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDINGS)
    deliveries = Deliveries()
    pipe = Pipe([options.concierge, "pipe", *options.pipe_options], on_delivery=deliveries.put, say=say)
    try:
        pipe.start()
        server = Server((options.host, options.port), pipe, deliveries)
    except (Unavailable, OSError) as trouble:
        say(str(trouble))
        pipe.drain()
        return 1
    threading.Thread(target=server.serve_forever, args=[0.1], daemon=True).start()
    threading.Thread(target=keep_asking, args=[pipe], daemon=True).start()
    host, port = server.server_address[:2]
    say(f"open http://{host}:{port}/")

    signal.sigwait(ENDINGS)
    say("finishing")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDINGS)  # a second one ends it at once
    server.shutdown()  # nobody new
    pipe.drain()  # what was asked is answered
    deliveries.close()  # who waits goes; the pipe sends again what they missed
    server.server_close()
    return 0


def keep_asking(pipe):
    """Now and then a question, so that a pipe that hangs is noticed also where no customer writes."""
    while True:
        time.sleep(PING_SECONDS)
        try:
            pipe.ask({"type": "ping"})
        except Unavailable:
            pass


def arguments():
    parser = argparse.ArgumentParser(
        description="Puts a web page with a chat box in front of concierge pipe.",
        epilog="What follows -- goes to concierge pipe, as in: gateway.py -- --intents Intents/telecom",
    )
    built = Path(__file__).resolve().parents[2] / ".build/release/concierge"
    program = str(built) if built.exists() else shutil.which("concierge") or "concierge"
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="port, 0 for any free one (default: %(default)s)")
    parser.add_argument("--concierge", default=program, metavar="PATH", help="the program (default: %(default)s)")
    parser.add_argument("pipe_options", nargs="*", metavar="-- OPTION", help="options of concierge pipe")
    return parser.parse_args()


def say(text):
    print(f"gateway: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
