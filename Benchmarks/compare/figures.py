"""Figures of a matcher's guesses and times, and their table."""

COLUMNS = [
    ("name", "matcher", "{}"),
    ("accuracy", "right %", "{:.1f}"),
    ("auroc", "AUROC", "{:.3f}"),
    ("median", "median µs", "{:,.0f}"),
    ("p99", "99th µs", "{:,.0f}"),
    ("per_second", "messages/s", "{:,.0f}"),
    ("fit_seconds", "fit CPU s", "{:.1f}"),
    ("memory", "memory MB", "{:.0f}"),
]


def auroc(covered, uncovered):
    """Probability that a covered message scores higher than an uncovered one, ties counting half."""
    if not covered or not uncovered:
        return None
    scores = sorted([(score, 1) for score in covered] + [(score, 0) for score in uncovered])
    wins, below, place = 0.0, 0, 0
    while place < len(scores):
        end = place
        while end < len(scores) and scores[end][0] == scores[place][0]:
            end += 1
        known = sum(kind for _, kind in scores[place:end])
        others = end - place - known
        wins += known * (below + others / 2)
        below += others
        place = end
    return wins / (len(covered) * len(uncovered))


def quality(guesses, labels, uncovered):
    """Share of covered messages guessed rightly, and how well scores tell them from uncovered ones."""
    pairs = list(zip(guesses, labels))
    inside = [(guess, score, label) for (guess, score), label in pairs if label != uncovered]
    outside = [score for (_, score), label in pairs if label == uncovered]
    right = sum(guess == label for guess, _, label in inside)
    return {
        "accuracy": 100 * right / len(inside) if inside else None,
        "auroc": auroc([score for _, score, _ in inside], outside),
    }


def percentile(times, share):
    """The value below which a share of the times lies."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def cells(results):
    """Rows of texts, the heading first."""
    def text(result, key, form):
        value = result.get(key)
        return "–" if value is None else form.format(value)

    return [[title for _, title, _ in COLUMNS]] + [
        [text(result, key, form) for key, _, form in COLUMNS] for result in results
    ]


def text_table(results):
    """A table for a terminal."""
    rows = cells(results)
    widths = [max(len(row[place]) for row in rows) for place in range(len(COLUMNS))]
    lines = []
    for row in rows:
        first, *rest = (cell.ljust(width) if place == 0 else cell.rjust(width)
                        for place, (cell, width) in enumerate(zip(row, widths)))
        lines.append("  ".join([first, *rest]).rstrip())
    return "\n".join(lines) + "\n"


def markdown_table(results):
    """The same in Markdown."""
    heading, *rows = cells(results)
    rule = ["---"] + ["--:"] * (len(heading) - 1)
    return "".join("| " + " | ".join(row) + " |\n" for row in [heading, rule, *rows])
