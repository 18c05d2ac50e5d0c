"""The figures: what each is called, what it is counted in, and what it has to be."""
import json
import operator
import signal
import statistics
import sys
from contextlib import contextmanager

# key: (name, unit, goal). The order is the order of the table. Without a goal a figure is there to be read beside the others.
FIGURES = {
    "page.rate": ("process page, 16 connections", "requests/s", ""),
    "page.hello": ("bare hello (/healthz), 16 connections", "requests/s", ""),
    "page.ratio": ("process page : bare hello", "ratio", ">= 0.25"),
    "page.cpu": ("process page, processor time of the server", "ms/request", "<= 0.5"),
    "page.hello-cpu": ("bare hello, processor time of the server", "ms/request", ""),
    "page.p99": ("process page, 16 connections, p99", "ms", "< 20"),
    "page.one": ("process page, one connection, p50", "ms", "<= 1"),
    "page.words": ("process page, length", "words", ""),
    "page.bytes": ("process page, size", "kB", ""),
    "lane.table": ("table of 9000 clauses, taken out, p50", "ms", ""),
    "lane.alone": ("page of a phone, one connection, p99", "ms", ""),
    "lane.beside": ("the same while that table is taken out, over and over", "ms", ""),
    "lane.ratio": ("beside the table : alone", "ratio", "<= 1.2"),
    "sqlite.raw": ("SQLite by itself, one row a commit, synchronous=FULL", "commits/s", ""),
    "sqlite.rate": ("SQLite: forms answered after commit, 16 connections", "forms/s", ""),
    "sqlite.ratio": ("SQLite: forms : commits by itself", "ratio", ">= 0.3"),
    "sqlite.one": ("SQLite: form, one connection, p50", "ms", "<= 1"),
    "sqlite.p99": ("SQLite: form, 16 connections, p99", "ms", ""),
    "sqlite.cpu": ("SQLite: form, processor time of the server", "ms/form", ""),
    "sqlite.lost": ("SQLite: answered forms that are not in the database", "forms", "<= 0"),
    "sqlite.burst": ("SQLite: 300 people answer at once, all durable", "s", "<= 0.3"),
    "sqlite.unheard": ("SQLite: of those 300 answers, not accepted", "answers", "<= 0"),
    "postgres.raw": ("PostgreSQL by itself, one row a commit, one client", "commits/s", ""),
    "postgres.rate": ("PostgreSQL: forms answered after commit, 16 connections", "forms/s", ""),
    "postgres.one": ("PostgreSQL: form, one connection, p50", "ms", ""),
    "postgres.p99": ("PostgreSQL: form, 16 connections, p99", "ms", ""),
    "postgres.cpu": ("PostgreSQL: form, processor time of the server", "ms/form", ""),
    "postgres.lost": ("PostgreSQL: answered forms that are not in the database", "forms", "<= 0"),
    "postgres.burst": ("PostgreSQL: 300 people answer at once, all durable", "s", "<= 0.3"),
    "postgres.unheard": ("PostgreSQL: of those 300 answers, not accepted", "answers", "<= 0"),
    "live.joined": ("300 phones join behind one address", "s", "< 10"),
    "live.refused": ("of those 300, refused", "phones", "<= 0"),
    "live.memory": ("memory (PSS) with 300 phones", "MB", "<= 70"),
    "live.seen-300": ("phase change seen by 300 phones, p95", "ms", "< 250"),
    "live.missed-300": ("phase change, phones of 300 that did not get it", "phones", "<= 0"),
    "live.seen-2000": ("phase change seen by 2000 phones, p95", "ms", "< 1000"),
    "live.missed-2000": ("phase change, phones of 2000 that did not get it", "phones", "<= 0"),
    "live.p50-300": ("bare signal to 300 listeners, p50", "ms", ""),
    "live.p99-300": ("bare signal to 300 listeners, p99", "ms", ""),
    "live.p50-1000": ("bare signal to 1000 listeners, p50", "ms", ""),
    "live.p99-1000": ("bare signal to 1000 listeners, p99", "ms", ""),
    "live.p50-5000": ("bare signal to 5000 listeners, p50", "ms", ""),
    "live.p99-5000": ("bare signal to 5000 listeners, p99", "ms", ""),
    "live.cpu-5000": ("bare signal to 5000 listeners, processor time of the server", "µs/listener", ""),
    "live.missed": ("bare signals that a listener did not hear", "signals", "<= 0"),
    "live.open-1000": ("1000 streams opened", "s", ""),
    "live.open-5000": ("5000 streams opened", "s", ""),
    "live.left": ("sockets in CLOSE_WAIT 5 s after all have left", "sockets", "<= 0"),
    "live.kept": ("connections still open 5 s after all have left", "sockets", "<= 0"),
    "live.again": ("300 phones measured again : first time, p95", "ratio", "<= 1.2"),
    "live.listener": ("memory (PSS) for each listener", "kB", "<= 18"),
    "live.gone": ("SIGTERM with 1000 open streams: process gone", "s", "<= 3"),
    "live.told": ("of those 1000, told to come back", "share", ">= 1"),
    "start.page": ("start of the seeded server to the first signed-in page", "ms", "<= 150"),
    "start.sqlite": ("migrate an empty SQLite", "ms", "<= 1000"),
    "start.postgres": ("migrate an empty PostgreSQL", "ms", "<= 1000"),
    "start.memory": ("memory (PSS) idle", "MB", "<= 40"),
    "difference": ("word difference of a page of 2000 lines", "ms", "< 50"),
    "inference.all": ("inference over 10 sets of 300 clauses, all of it", "ms", "< 300"),
    "inference.found": ("what that finds, ways", "ways", ""),
    "inference.sqlite.mapping": ("SQLite: the page that lays two of these sets side by side", "ms", "< 300"),
    "inference.sqlite.clause": ("SQLite: the page of one of their clauses", "ms", "< 300"),
    "inference.postgres.mapping": ("PostgreSQL: the page that lays two of these sets side by side", "ms", "< 300"),
    "inference.postgres.clause": ("PostgreSQL: the page of one of their clauses", "ms", "< 300"),
    "revisions.sqlite.weight": ("SQLite: 5000 saves of a page of 50 kB", "MB", "< 30"),
    "revisions.sqlite.save": ("SQLite: the last of those saves, p50", "ms", ""),
    "revisions.postgres.weight": ("PostgreSQL: 5000 saves of a page of 50 kB", "MB", "< 30"),
    "revisions.postgres.save": ("PostgreSQL: the last of those saves, p50", "ms", ""),
    "arrivals.sqlite.first": ("SQLite: 1000 Markdown files come in", "s", "< 10"),
    "arrivals.sqlite.again": ("SQLite: the same 1000 again", "s", "< 10"),
    "arrivals.postgres.first": ("PostgreSQL: 1000 Markdown files come in", "s", "< 10"),
    "arrivals.postgres.again": ("PostgreSQL: the same 1000 again", "s", "< 10"),
    "reference.sqlite.norm": ("SQLite: reference table, 500 pages x 300 clauses, p50", "ms", "< 100"),
    "reference.sqlite.norm-size": ("SQLite: its size", "kB", ""),
    "reference.sqlite.page": ("SQLite: the same from the handbook, p50", "ms", "< 100"),
    "reference.sqlite.page-size": ("SQLite: its size", "kB", ""),
    "reference.sqlite.proved.norm": ("SQLite: the table with sixty pieces of evidence, p50", "ms", "< 100"),
    "reference.sqlite.proved.norm-size": ("SQLite: its size", "kB", ""),
    "reference.sqlite.proved.page": ("SQLite: the same from the handbook, p50", "ms", "< 100"),
    "reference.sqlite.proved.page-size": ("SQLite: its size", "kB", ""),
    "reference.postgres.norm": ("PostgreSQL: reference table, 500 pages x 300 clauses, p50", "ms", "< 100"),
    "reference.postgres.norm-size": ("PostgreSQL: its size", "kB", ""),
    "reference.postgres.page": ("PostgreSQL: the same from the handbook, p50", "ms", "< 100"),
    "reference.postgres.page-size": ("PostgreSQL: its size", "kB", ""),
    "reference.postgres.proved.norm": ("PostgreSQL: the table with sixty pieces of evidence, p50", "ms", "< 100"),
    "reference.postgres.proved.norm-size": ("PostgreSQL: its size", "kB", ""),
    "reference.postgres.proved.page": ("PostgreSQL: the same from the handbook, p50", "ms", "< 100"),
    "reference.postgres.proved.page-size": ("PostgreSQL: its size", "kB", ""),
    "papers.sqlite.html": ("SQLite: handbook of 500 pages x 10 revisions to HTML", "s", "< 2"),
    "papers.postgres.html": ("PostgreSQL: handbook of 500 pages x 10 revisions to HTML", "s", "< 2"),
    "papers.pdf": ("handbook of 500 pages to PDF", "s", "< 60"),
    "papers.sheets": ("its sheets of A4", "sheets", ""),
    "papers.growth": ("time for a page of 500 : time for a page of 125", "ratio", "<= 1.2"),
    "searching.sqlite.middling": ("SQLite: search in 10000 pages, a middling word, p50", "ms", "<= 1.5"),
    "searching.sqlite.frequent": ("SQLite: the same, a word on every other page", "ms", "<= 8"),
    "searching.sqlite.question": ("SQLite: the same, a question with both", "ms", ""),
    "searching.sqlite.misspelled": ("SQLite: the same, a letter wrong", "ms", ""),
    "searching.sqlite.p95": ("SQLite: the slowest of these, p95", "ms", "< 20"),
    "searching.sqlite.publish": ("SQLite: publishing one page more, p50", "ms", ""),
    "searching.postgres.middling": ("PostgreSQL: search in 10000 pages, a middling word, p50", "ms", ""),
    "searching.postgres.frequent": ("PostgreSQL: the same, a word on every other page", "ms", ""),
    "searching.postgres.question": ("PostgreSQL: the same, a question with both", "ms", ""),
    "searching.postgres.misspelled": ("PostgreSQL: the same, a letter wrong", "ms", ""),
    "searching.postgres.p95": ("PostgreSQL: the slowest of these, p95", "ms", "< 20"),
    "searching.postgres.publish": ("PostgreSQL: publishing one page more, p50", "ms", ""),
    "build.clean": ("clean build", "s", ""),
    "build.page": ("build after an edit of a page", "s", ""),
    "build.rule": ("build after an edit of a rule of the domain", "s", ""),
}


class TooLong(Exception):
    """A part of the measuring took longer than it may."""


class Report:
    def __init__(self):
        self.values, self.promised, self.troubles = {}, [], []

    def set(self, key, value):
        assert key in FIGURES, key
        self.values[key] = int(value) if value == int(value) else round(value, 4 if abs(value) < 10 else 1)

    def median(self, key, values):
        self.set(key, statistics.median(values))

    @contextmanager
    def part(self, name, seconds, *keys):
        """One part of the measuring, which promises figures under these keys (or under all that begin so, when a key ends in
        a dot). What goes wrong in it is noted, and the next part goes on."""
        self.promised += [key for key in FIGURES if key in keys or f"{key.split('.')[0]}." in keys]
        print(f"· {name}", file=sys.stderr, flush=True)
        signal.signal(signal.SIGALRM, too_long)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        except Exception as trouble:
            words = f"not within {seconds} s" if isinstance(trouble, TooLong) else f"{type(trouble).__name__}: {trouble}"
            self.troubles.append(f"{name}: {words}")
            print(f"  failed: {words}", file=sys.stderr, flush=True)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def note(self, words):
        print(f"  {words}", file=sys.stderr, flush=True)

    def keys(self):
        return [key for key in FIGURES if key in self.promised or key in self.values]

    def table(self):
        lines = []
        for key in self.keys():
            name, unit, goal = FIGURES[key]
            value = self.values.get(key)
            sign = "" if not goal else "ok" if value is not None and meets(value, goal) else "NO"
            lines.append(f"{name:<62} {shown(value):>10} {unit:<12} {goal:<9} {sign}".rstrip())
        return "\n".join(lines)

    def write(self, path):
        with open(path, "w") as file:
            figures = [dict(zip(("name", "unit", "goal"), FIGURES[key])) | {"value": self.values.get(key)} for key in self.keys()]
            json.dump(figures, file, indent=1, ensure_ascii=False)
            file.write("\n")


def too_long(*_):
    raise TooLong


def shown(value):
    if value is None:
        return "-"
    if isinstance(value, int):
        return str(value)
    return f"{value:.3f}" if value < 10 else f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def meets(value, goal):
    sign, bound = goal.split()
    compared = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}[sign]
    return compared(value, float(bound))
