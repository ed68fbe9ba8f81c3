"""Other matchers, each set up as its makers and users advise for short messages.

A rival fits a folder from rows, and guesses from what lies there: a label and a score that is the higher, the surer it is
that an intent covers the message. Where the rows hold uncovered examples, they are a label like any other; the score then
is that of the best covered one.
"""

import json
import os
import pickle
import resource
import subprocess
import time
from pathlib import Path

from messages import UNCOVERED, prepare

CORES = os.cpu_count() or 1


class FastText:
    """fastText, called from Python: wordNgrams 2 in 200,000 buckets (the usual two million take 800 MB), rate 1, 25 epochs."""

    name = "fastText"

    def fit(self, rows, folder):
        import fasttext

        file = folder / "train.txt"
        labels = sorted({label for _, label in rows})
        (folder / "labels.json").write_text(json.dumps(labels), encoding="utf-8")
        number = {label: place for place, label in enumerate(labels)}
        file.write_text("".join(f"__label__{number[label]} {prepare(text)}\n" for text, label in rows), encoding="utf-8")
        model = fasttext.train_supervised(
            str(file), lr=1.0, epoch=25, wordNgrams=2, dim=100, bucket=200_000, minn=0, maxn=0, thread=CORES, verbose=0
        )
        model.save_model(str(folder / "model.bin"))

    def load(self, folder):
        import fasttext

        fasttext.FastText.eprint = lambda *_: None
        self.labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        # The wrapper around this call makes arrays of what it returns; the call itself is the fastest way in.
        self.predict = fasttext.load_model(str(folder / "model.bin")).f.predict

    def guess(self, text):
        for share, label in self.predict(prepare(text) + "\n", 2, 0.0, "strict"):
            name = self.labels[int(label[len("__label__"):])]
            if name != UNCOVERED:
                return name, share
        return UNCOVERED, 0.0

    def throughput(self, texts, folder):
        """Messages a second of fastText's own program, in one process, what it takes to load left out."""
        program = Path(os.environ.get("FASTTEXT", ""))
        if not program.is_file():
            return None

        def seconds(lines):
            started = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                [program, "predict-prob", folder / "model.bin", "-", "1"],
                input="".join(lines).encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True,
            )
            ended = resource.getrusage(resource.RUSAGE_CHILDREN)
            return ended.ru_utime + ended.ru_stime - started.ru_utime - started.ru_stime

        lines = [prepare(text) + "\n" for text in texts] * max(1, 100_000 // len(texts))
        return len(lines) / max(1e-9, seconds(lines) - seconds(lines[:1]))


class Linear:
    """scikit-learn: word 1–2-grams and character 3–5-grams, TF-IDF, a linear model."""

    def model(self):
        raise NotImplementedError

    def fit(self, rows, folder):
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.pipeline import make_pipeline, make_union

        features = make_union(
            TfidfVectorizer(analyzer="word", token_pattern=r"\S+", ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True),
        )
        pipeline = make_pipeline(features, self.model())
        pipeline.fit([prepare(text) for text, _ in rows], [label for _, label in rows])
        (folder / "model.pickle").write_bytes(pickle.dumps(pipeline))

    def load(self, folder):
        self.pipeline = pickle.loads((folder / "model.pickle").read_bytes())
        self.labels = list(self.pipeline.classes_)
        self.covered = [place for place, label in enumerate(self.labels) if label != UNCOVERED]

    def guess(self, text):
        scores = self.scores([prepare(text)])[0]
        best = max(self.covered, key=lambda place: scores[place])
        return self.labels[best], float(scores[best])

    def throughput(self, texts, folder):
        """Messages a second where all are given at once."""
        started = time.process_time()
        self.scores([prepare(text) for text in texts])
        return len(texts) / (time.process_time() - started)


class LinearSVM(Linear):
    """A linear support vector machine; the score is the distance from the plane."""

    name = "scikit-learn linear SVM"

    def model(self):
        from sklearn.svm import LinearSVC

        return LinearSVC()

    def scores(self, texts):
        return self.pipeline.decision_function(texts)


class Logistic(Linear):
    """Logistic regression; the score is the probability."""

    name = "scikit-learn logistic regression"

    def model(self):
        from sklearn.linear_model import LogisticRegression

        return LogisticRegression(C=10, max_iter=300)

    def scores(self, texts):
        return self.pipeline.predict_proba(texts)


class Tantivy:
    """tantivy: the nearest example by BM25."""

    name = "tantivy BM25"

    def schema(self):
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False, tokenizer_name="whitespace")
        builder.add_text_field("label", stored=True, tokenizer_name="raw")
        return builder.build()

    def fit(self, rows, folder):
        import tantivy

        (folder / "index").mkdir(exist_ok=True)
        index = tantivy.Index(self.schema(), path=str(folder / "index"))
        writer = index.writer(num_threads=1)
        for text, label in rows:
            writer.add_document(tantivy.Document(text=prepare(text), label=label))
        writer.commit()
        writer.wait_merging_threads()

    def load(self, folder):
        import tantivy

        self.index = tantivy.Index.open(str(folder / "index"))
        self.searcher = self.index.searcher()

    def guess(self, text):
        words = prepare(text)
        if not words:
            return None, 0.0
        query = self.index.parse_query(words, ["text"])
        hits = self.searcher.search(query, 1, count=False).hits
        if not hits:
            return None, 0.0
        score, address = hits[0]
        label = self.searcher.doc(address)["label"][0]
        return label, -score if label == UNCOVERED else score


class RapidFuzz:
    """RapidFuzz: the nearest example by `token_set_ratio`."""

    name = "RapidFuzz token_set_ratio"
    scorer = "token_set_ratio"

    def fit(self, rows, folder):
        (folder / "rows.json").write_text(json.dumps([(prepare(text), label) for text, label in rows]), encoding="utf-8")

    def load(self, folder):
        from rapidfuzz import fuzz, process

        rows = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
        self.texts = [text for text, _ in rows]
        self.labels = [label for _, label in rows]
        self.scoring = getattr(fuzz, self.scorer)
        self.extract = process.extractOne

    def guess(self, text):
        found = self.extract(prepare(text), self.texts, scorer=self.scoring)
        if found is None:
            return None, 0.0
        _, score, place = found
        label = self.labels[place]
        return label, -score if label == UNCOVERED else score


class RapidFuzzWeighted(RapidFuzz):
    """RapidFuzz: the nearest example by `WRatio`."""

    name = "RapidFuzz WRatio"
    scorer = "WRatio"


RIVALS = {
    "fasttext": FastText, "svm": LinearSVM, "logistic": Logistic, "tantivy": Tantivy, "rapidfuzz": RapidFuzz,
    "wratio": RapidFuzzWeighted,
}
