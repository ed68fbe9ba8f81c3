"""Labelled messages: reading, writing, and making them ready for tools that split at spaces."""

import csv
import json
import re
import sys
from pathlib import Path

UNCOVERED = "oos"

# Han and kana, whose words no spaces part.
_UNSPACED = re.compile(r"([\u2e80-\u2fff\u3005-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


def prepare(text):
    """The text in small letters, each Han or kana character a word of its own, signs left out."""
    words = _UNSPACED.sub(r" \1 ", text.lower())
    return " ".join(re.findall(r"\w+", words))


def read_rows(path):
    """Rows of a file of lines text<TAB>label."""
    rows = []
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), start=1):
        text, tab, label = line.partition("\t")
        if not (tab and text and label):
            sys.exit(f"{path}:{number}: a line must be text<TAB>label")
        rows.append((text, label))
    if not rows:
        sys.exit(f"{path}: there is no line")
    return rows


def write_rows(path, rows):
    """Writes lines text<TAB>label."""
    lines = ("\t".join(re.sub(r"\s+", " ", field).strip() for field in row) for row in rows)
    Path(path).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def rows_of_table(path):
    """Examples of a pack that was exported as a table, questions that lean on a topic left out."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [(row["text"], row["label"]) for row in csv.DictReader(file) if row["text"] and row["label"]]


def rows_of_transcripts(paths):
    """Customers' turns with one intent as label that make sense by themselves."""
    leaning = {"followup", "correction", "multi"}
    rows = []
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            turn = json.loads(line) if line.strip() else {}
            label = (turn.get("expect") or {}).get("intent")
            if turn.get("role") == "customer" and label and not leaning & set(turn.get("tags", [])):
                rows.append((turn["text"], label))
    return rows
