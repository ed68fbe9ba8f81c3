"""One step of one rival in a process of its own, so that nothing else counts as its time or memory."""

import argparse
import json
import sys
import time
from pathlib import Path

from figures import percentile, quality
from messages import UNCOVERED, read_rows
from rivals import RIVALS

# Messages are passed again until there are so many measurements, or so many microseconds are gone.
MEASUREMENTS = 30_000
PATIENCE = 20_000_000


def resident():
    """Megabytes that the process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return None


def fit(rival, folder, rows):
    wall, processor = time.perf_counter(), time.process_time()
    rival.fit(rows, folder)
    return {"fit_seconds": time.process_time() - processor, "fit_wall_seconds": time.perf_counter() - wall}


def serve(rival, folder, rows):
    rival.load(folder)
    texts = [text for text, _ in rows]
    rival.guess(texts[0])
    guesses, times = [], []
    processor = time.process_time()
    while not times or (len(times) < MEASUREMENTS and sum(times) < PATIENCE):
        guesses.clear()
        for text in texts:
            started = time.perf_counter_ns()
            guesses.append(rival.guess(text))
            times.append((time.perf_counter_ns() - started) / 1000)
    processor = time.process_time() - processor
    result = quality(guesses, [label for _, label in rows], UNCOVERED)
    result |= {
        "median": percentile(times, 0.5),
        "p99": percentile(times, 0.99),
        # By the processor's own clock, so that programs beside this one do not count.
        "per_second": len(times) / processor,
        "memory": resident(),
    }
    if hasattr(rival, "throughput"):
        result["batch_per_second"] = rival.throughput(texts, folder)
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("step", choices=["fit", "serve"])
    parser.add_argument("rival", choices=RIVALS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("rows")
    arguments = parser.parse_args()
    step = {"fit": fit, "serve": serve}[arguments.step]
    json.dump(step(RIVALS[arguments.rival](), arguments.folder, read_rows(arguments.rows)), sys.stdout)


if __name__ == "__main__":
    main()
