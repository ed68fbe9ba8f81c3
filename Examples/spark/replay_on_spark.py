"""Replays a log on Spark's workers, and adds up what they found.

Spark divides the log by conversation, pipes each part through `concierge replay --partial - -`, and keeps what comes out;
`concierge merge` makes one report of it: the same as a replay of the whole log on one machine, which --check holds it to.
"""

import argparse
import glob
import json
import os
import shlex
import subprocess
import sys
import tempfile
import zlib

from pyspark.sql import SparkSession


def conversation(line):
    return json.loads(line)["conversation"]


def parts(lines, number):
    """Divides lines by conversation; within a part a conversation's lines stand in the order spoken."""
    keyed = lines.filter(str.strip).zipWithIndex().map(lambda pair: ((conversation(pair[0]), pair[1]), pair[0]))
    divided = keyed.repartitionAndSortWithinPartitions(number, lambda key: zlib.crc32(key[0].encode()))
    return divided.values()


def replay(session, arguments, folder):
    """Writes a partial result for each part of the log into a folder that is new."""
    command = [arguments.concierge, "replay", "--partial", "-", "--summary", "--jobs", "1", *terms(arguments), "-"]
    lines = session.sparkContext.textFile(",".join(os.path.abspath(path) for path in arguments.log))
    piped = parts(lines, arguments.parts).pipe(shlex.join(command), checkCode=True)
    piped.saveAsTextFile(folder)


def intents(arguments):
    return ["--intents", os.path.abspath(arguments.intents)]


def terms(arguments):
    """What a turn is decided by, beside the log."""
    return [*intents(arguments), "--now", arguments.now]


def report(command):
    """What a command that reports JSON says; its status is 1 where labelled turns came out wrong."""
    done = subprocess.run(command, stdout=subprocess.PIPE)
    if done.returncode > 1:
        sys.exit(f"{shlex.join(command)} ended with status {done.returncode}")
    return json.loads(done.stdout)


def without_places(value):
    """A report without what depends on which file a line stands in: places, and the order that follows from them."""
    if isinstance(value, dict):
        return {name: without_places(member) for name, member in value.items() if name not in ("place", "places")}
    if isinstance(value, list):
        return sorted((without_places(element) for element in value), key=json.dumps)
    return value


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("log", nargs="+", help="transcripts, plain or gzip")
    parser.add_argument("--concierge", default="concierge", help="the program; every worker must have it")
    parser.add_argument("--intents", default="Intents/mall", help="the pack; every worker must have it")
    parser.add_argument("--now", default="2026-05-01T10:00:00Z", help="time of turns that have none")
    parser.add_argument("--parts", type=int, default=8, help="how many parts the log is divided into")
    parser.add_argument("--master", default="local[2]", help="Spark's master")
    parser.add_argument("--check", action="store_true", help="compare with a replay of the whole log")
    arguments = parser.parse_args()
    session = SparkSession.builder.master(arguments.master).appName("concierge replay").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    with tempfile.TemporaryDirectory() as folder:
        partials = os.path.join(folder, "partials")
        replay(session, arguments, partials)
        session.stop()
        files = sorted(glob.glob(os.path.join(partials, "part-*")))
        merge = [arguments.concierge, "merge", *intents(arguments), *files]
        merged = report([*merge, "--format", "json"])
        subprocess.run(merge)
    if arguments.check:
        whole = report([arguments.concierge, "replay", *terms(arguments), "--format", "json", "--summary", *arguments.log])
        if without_places(merged) != without_places(whole):
            sys.exit("the parts do not add up to the whole")
        print(f"{len(files)} parts add up to the whole: {whole['figures']['turns']} turns, the same figures.")


if __name__ == "__main__":
    main()
