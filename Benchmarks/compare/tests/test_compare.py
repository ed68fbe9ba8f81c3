import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from figures import auroc, markdown_table, percentile, quality, text_table
from messages import prepare, read_rows, rows_of_table, rows_of_transcripts, write_rows


class MessagesTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")
        return self.folder / name

    def test_unspaced_writing_is_split_and_signs_left_out(self):
        self.assertEqual(prepare("停车怎么收费？"), "停 车 怎 么 收 费")
        self.assertEqual(prepare("How do I use VIP卡, please?"), "how do i use vip 卡 please")
        self.assertEqual(prepare("カード AND (x:y)"), "カ ー ド and x y")
        self.assertEqual(prepare("?!"), "")

    def test_rows_come_back_as_they_were_written(self):
        rows = [("停车\t怎么\n收费", "parking.fees"), ("hello", "oos")]
        write_rows(self.folder / "rows.tsv", rows)
        self.assertEqual(read_rows(self.folder / "rows.tsv"), [("停车 怎么 收费", "parking.fees"), ("hello", "oos")])

    def test_a_bad_row_is_named(self):
        with self.assertRaisesRegex(SystemExit, "rows.tsv:2"):
            read_rows(self.write("rows.tsv", "a\tb\nno label\n"))
        with self.assertRaisesRegex(SystemExit, "no line"):
            read_rows(self.write("empty.tsv", ""))

    def test_a_pack_and_transcripts_give_rows(self):
        table = self.write("pack.csv", 'text,label,language,answer\n"when, open",hours,en,Ten.\n,hours,en,\n')
        self.assertEqual(rows_of_table(table), [("when, open", "hours")])
        log = self.write(
            "log.ndjson",
            '{"role":"customer","text":"a","expect":{"intent":"x"}}\n'
            '{"role":"customer","text":"and then","expect":{"intent":"x"},"tags":["followup"]}\n'
            '{"role":"customer","text":"b"}\n\n'
            '{"role":"bot","text":"c","expect":{"intent":"x"}}\n'
            '{"role":"customer","text":"d","expect":{"intents":["x","y"]}}\n',
        )
        self.assertEqual(rows_of_transcripts([log]), [("a", "x")])


class FiguresTests(unittest.TestCase):
    def test_auroc_is_the_share_of_pairs_in_order(self):
        covered, uncovered = [0.9, 0.5, 0.5, 0.1], [0.5, 0.2, 0.05]
        pairs = [(high > low) + (high == low) / 2 for high in covered for low in uncovered]
        self.assertAlmostEqual(auroc(covered, uncovered), sum(pairs) / len(pairs))
        self.assertIsNone(auroc([], uncovered))

    def test_quality_leaves_uncovered_messages_out_of_accuracy(self):
        guesses = [("a", 0.9), ("b", 0.8), ("a", 0.1)]
        self.assertEqual(quality(guesses, ["a", "a", "oos"], "oos"), {"accuracy": 50.0, "auroc": 1.0})

    def test_percentiles(self):
        self.assertEqual([percentile(range(1, 101), share) for share in (0.5, 0.99, 1)], [51, 100, 100])

    def test_tables_show_what_there_is(self):
        results = [{"name": "A", "accuracy": 93.14, "per_second": 61234.5}]
        self.assertEqual(text_table(results).splitlines()[1].split(), ["A", "93.1", "–", "–", "–", "61,234", "–", "–"])
        self.assertIn("| A | 93.1 | – | – | – | 61,234 | – | – |", markdown_table(results))


if __name__ == "__main__":
    unittest.main()
