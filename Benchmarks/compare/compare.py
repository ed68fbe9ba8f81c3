"""Runs Concierge and other matchers on the same messages, one after the other, and prints a table."""

import argparse
import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from figures import markdown_table, text_table
from messages import read_rows, rows_of_table, rows_of_transcripts, write_rows
from rivals import RIVALS

HERE = Path(__file__).resolve().parent
USUAL = ["fasttext", "svm", "tantivy", "rapidfuzz"]
# One thread for all, where libraries would take more behind one's back.
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def run(command, **options):
    """What a command prints; its own words end the comparison where it fails."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, **options)
    if done.returncode != 0:
        sys.exit(f"{Path(str(command[0])).name} failed with status {done.returncode}: {' '.join(map(str, command))}")
    return done.stdout.decode()


def sources(arguments, scratch):
    """The pack that Concierge serves, and both files of lines text<TAB>label."""
    train, test, pack = scratch / "train.tsv", scratch / "test.tsv", arguments.pack
    if arguments.train:
        pack = scratch / "pack"
        shutil.rmtree(pack, ignore_errors=True)
        run([arguments.programs / "concierge", "import", arguments.train, "--to", pack])
        return pack, Path(arguments.train), Path(arguments.test)
    table = scratch / "pack.csv"
    run([arguments.programs / "concierge", "export", "--intents", pack, "--format", "csv", "--to", table, "--force"],
        stderr=subprocess.DEVNULL)
    write_rows(train, rows_of_table(table))
    write_rows(test, rows_of_transcripts(sorted(Path(arguments.transcripts).glob("*.ndjson"))))
    return Path(pack), train, test


def concierge(programs, pack, test):
    """Concierge's row, measured by its own benchmark."""
    figures = json.loads(
        run([programs / "ConciergeBenchmarks", "--only", "matching", "--pack", pack, "--messages", test,
             "--format", "json", "--rounds", "20"])
    )
    named = {figure["name"]: figure for figure in figures}

    def value(name, key="median"):
        return named.get(name, {}).get(key)

    return {
        "name": "Concierge",
        "accuracy": value("matching: best guess right"),
        "auroc": value("matching: AUROC, covered or not"),
        "median": value("matching: text in, intents with confidence out"),
        "p99": value("matching: text in, intents with confidence out", "p99"),
        "per_second": value("matching: messages a second, one thread"),
        "fit_seconds": value("fitting, processor time"),
        "fit_seconds_without_confidences": value("fitting without confidences, processor time"),
        "memory": value("matching: memory after serving"),
    }


def rival(name, scratch, train, test):
    """A rival's row."""
    folder = scratch / "models" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    result = {"name": RIVALS[name].name}
    for step, rows in [("fit", train), ("serve", test)]:
        print(f"{RIVALS[name].name}: {step}", file=sys.stderr)
        worker = [sys.executable, "-B", HERE / "worker.py", step, name, folder, rows]
        result |= json.loads(run(worker, env=os.environ | ONE_THREAD))
    return result


def machine():
    """What ran it."""
    facts = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = next((line.split(":", 1)[1].strip() for line in facts.splitlines() if line.startswith("model name")), "")
    return f"{os.cpu_count()} × {model or platform.machine()}, {platform.system()} {platform.release()}"


def batch_lines(results):
    """What rivals reach where all messages are given at once."""
    for result in results:
        if result.get("batch_per_second"):
            way = "its own program" if result["name"] == "fastText" else "all messages in one call"
            yield f"{result['name']}, {way}: {result['batch_per_second']:,.0f} messages/s"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", help="examples, lines text<TAB>label (default: those of --pack)")
    parser.add_argument("--test", help="messages, lines text<TAB>label (default: those of --transcripts)")
    parser.add_argument("--pack", default="Intents/mall", type=Path)
    parser.add_argument("--transcripts", default="Transcripts/mall")
    parser.add_argument("--rivals", default=",".join(USUAL), help=f"some of {','.join(RIVALS)}")
    parser.add_argument("--programs", default=".build/release", type=Path, help="where Concierge was built")
    parser.add_argument("--scratch", default=".build/compare", type=Path)
    arguments = parser.parse_args()
    if bool(arguments.train) != bool(arguments.test):
        parser.error("--train and --test go together")
    names = [name for name in arguments.rivals.split(",") if name]
    if unknown := [name for name in names if name not in RIVALS]:
        parser.error(f"unknown rivals: {', '.join(unknown)}; there are {', '.join(RIVALS)}")
    scratch = arguments.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    pack, train, test = sources(arguments, scratch)
    counts = f"{len(read_rows(train)):,} examples, {len(read_rows(test)):,} messages"
    print("Concierge: fit, serve", file=sys.stderr)
    results = [concierge(arguments.programs, pack, test)]
    results += [rival(name, scratch, train, test) for name in names]
    about = [counts, machine(), datetime.date.today().isoformat(), "messages a second of one processor's time"]
    batches = list(batch_lines(results))
    text = "\n".join(about) + "\n\n" + text_table(results) + "".join(f"{line}\n" for line in ["", *batches] if batches)
    (scratch / "result.txt").write_text(text, encoding="utf-8")
    page = f"{'; '.join(about)}.\n\n{markdown_table(results)}" + "".join(f"\n{line}\n" for line in batches)
    (scratch / "result.md").write_text(page, encoding="utf-8")
    report = {"about": about, "results": results}
    (scratch / "result.json").write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(text, end="")


if __name__ == "__main__":
    main()
